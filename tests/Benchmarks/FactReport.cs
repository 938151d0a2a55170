using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Benchmarks;

/// <summary>Shows what extraction finds.</summary>
internal static class FactReport
{
    /// <summary>Every fact of the files given, one a line with its sentence's beginning; <c>--kind NAME</c> for one kind, <c>--sample N</c> for some of many texts.</summary>
    internal static int List(string[] args)
    {
        if (args.Contains("--sample"))
        {
            return FactSample.Run(args);
        }

        var kind = args.SkipWhile(argument => argument != "--kind").Skip(1).FirstOrDefault();
        var extractor = new FactExtractor(FactScore.ReadLexicon());
        foreach (var file in args.Where(File.Exists))
        {
            var text = Intake.Normalize(File.ReadAllText(file)).Text;
            var reading = extractor.Read(new Source(new SourceId(file), text, new SourceDetails(Path.GetFileName(file))));
            foreach (var fact in reading.Facts.Where(fact => kind is null || fact.Kind.ToString().Equals(kind, StringComparison.OrdinalIgnoreCase)))
            {
                var before = text[Math.Max(fact.Sentence.Start, fact.Span.Start - 40)..fact.Span.Start];
                var after = text[fact.Span.End..Math.Max(fact.Span.End, Math.Min(fact.Sentence.End, fact.Span.End + 30))];
                Console.WriteLine($"{Path.GetFileName(file)[..3]} {before}⟦{fact.Quotation.Words}⟧{after}   {fact.Value}");
            }

            if (kind is "furniture")
            {
                Console.WriteLine(string.Join('\n', reading.Furniture.Select(span => $"{Path.GetFileName(file)[..3]} furniture ⟦{span.Of(text)}⟧")));
            }
        }

        return 0;
    }
}

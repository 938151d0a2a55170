using System.Globalization;
using StatementDraft.Core.Checking;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;

namespace StatementDraft.Benchmarks;

/// <summary>Shows a draft as its first reader has to read it: the text, what each stretch of it rests on, and what the check says.</summary>
internal static class DraftReport
{
    /// <summary>Drafts from the files and folders given; <c>--parties "United States; Japan"</c>, <c>--leaders "A; B"</c>, <c>--date</c>, <c>--place</c>,
    /// <c>--links</c> for the passages, <c>--notes</c> for why, <c>--text "words"</c> for a wording to check instead.</summary>
    internal static int Run(string[] args)
    {
        var material = new DraftMaterial("templates");
        List<string> files = [.. args.Where(File.Exists), .. args.Where(Directory.Exists).SelectMany(folder => Directory.GetFiles(folder, "*.txt"))];
        if (files.Count == 0)
        {
            Console.WriteLine("Name the files or folders to draft from.");
            return 2;
        }

        List<Source> sources = [.. files.Order(StringComparer.Ordinal).Select(DraftMaterial.ReadSource)];
        var result = material.Draft(Listed(args, "--parties", "United States; Japan"), Listed(args, "--leaders", ""), DateOf(args), Listed(args, "--place", "").FirstOrDefault(), sources, material.FactsOf(sources));
        var checker = new Checker(material.Lexicon);
        var evidence = checker.Index(sources);
        if (args.Contains("--text"))
        {
            WriteCheck(checker.Check(string.Join(' ', Listed(args, "--text", "")), evidence));
            return 0;
        }

        foreach (var clause in result.Statement.Clauses)
        {
            Console.WriteLine($"\n== {clause.TemplateId} ({clause.Heading})\n{clause.Text}");
            if (args.Contains("--links"))
            {
                WriteLinks(clause);
            }

            WriteCheck(checker.Check(clause.Text, evidence, clause.Topic));
        }

        if (args.Contains("--notes"))
        {
            Console.WriteLine(string.Join('\n', result.Notes.Select(note => note.Message.ToString()).Prepend("")));
        }

        return 0;
    }

    private static DateOnly? DateOf(string[] args) =>
        DateOnly.TryParse(Listed(args, "--date", "").FirstOrDefault(), CultureInfo.InvariantCulture, out var date) ? date : null;

    private static List<string> Listed(string[] args, string name, string otherwise) =>
        [.. (args.SkipWhile(argument => argument != name).Skip(1).FirstOrDefault() ?? otherwise).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static void WriteLinks(Clause clause)
    {
        foreach (var link in clause.Links)
        {
            Console.WriteLine($"   {link.Slot}: “{link.Words}” {link.State}, {link.Modality} <- {link.Quotation.SourceId.Value[..3]} “{link.Quotation.Words}”");
        }

        foreach (var conflict in clause.Conflicts)
        {
            Console.WriteLine($"   {conflict.Slot}: {string.Join(" / ", conflict.Candidates.Select(fact => fact.Quotation.Words))}");
        }
    }

    private static void WriteCheck(CheckResult check)
    {
        foreach (var claim in check.Claims)
        {
            Console.WriteLine($"   [{claim.Verdict}{(claim.Anticipated ? ", anticipated" : "")}] {claim.Text}");
            if (claim.Verdict is Verdict.NotFound or Verdict.Contradicted || (claim.Verdict is Verdict.PartlySupported && !claim.Anticipated))
            {
                Console.WriteLine($"      {claim.Explanation} {string.Join(" / ", claim.Missing.Select(span => span.Of(check.Claims.Count == 0 ? "" : claim.Text, claim.Span)))} <- {(claim.Evidence is [var nearest, ..] ? nearest.Quotation.Words : "")}");
            }
        }
    }

    private static string Of(this Core.Text.TextSpan span, string text, Core.Text.TextSpan within) =>
        within.Contains(span) ? span.Shift(-within.Start).Of(text) : "";
}

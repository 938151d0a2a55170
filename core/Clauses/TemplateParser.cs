using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Clauses;

/// <summary>Reads clause templates: YAML front matter between two lines of three dashes, then the wording.</summary>
/// <remarks>The wording is plain text with
/// <c>{{slot}}</c> and <c>{{slot | format}}</c> (a fact in the form of its kind),
/// <c>{{slot: words}}</c> (the template's words, which stand only because a fact of the slot carries them),
/// <c>{{parties}}</c>, <c>{{leaders}}</c>, <c>{{place}}</c>, <c>{{date}}</c> (the statement's particulars),
/// <c>{? words ?}</c> (a passage that vanishes with its optional slots),
/// <c>{{list: one | two | three}}</c> (of which the filled ones are joined with commas and "and") and
/// <c>{{choose name: weaker | usual | stronger}}</c>. A line break is a blank; an empty line begins a paragraph.</remarks>
public static class TemplateParser
{
    private const string Fence = "---";

    /// <summary>Reads one file. The template is null where there are problems: a template that is not as it should be is left out, and
    /// every problem is named at once with its place. Never throws on content.</summary>
    public static (ClauseTemplate? Template, IReadOnlyList<LocatedProblem> Problems) Parse(string fileName, string content, Lexicon lexicon)
    {
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(lexicon);
        content = content.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        if (content.Length > TemplateLimits.Characters)
        {
            return (null, [new LocatedProblem(fileName, 1, 1, TemplateMessages.TooLong(content.Length))]);
        }

        var problems = new TemplateProblems(fileName, content);
        if (Split(content, problems) is not var (matter, bodyStart))
        {
            return (null, problems.InOrder());
        }

        // The wording is read even where the front matter is not: its author wants to see everything at once.
        var root = FrontMatterYaml.Load(matter, problems);
        var body = new BodyParser(content, bodyStart, problems).Parse();
        if (root is null)
        {
            return (null, problems.InOrder());
        }

        var front = new FrontMatterReader(problems, lexicon, StemOf(fileName)).Read(root);
        TemplateRules.Check(front, body, problems);
        if (!problems.None)
        {
            return (null, problems.InOrder());
        }

        var template = new ClauseTemplate(
            front.Id, front.Title, front.Topic, front.Heading, [.. front.Slots.Select(slot => slot.Slot)],
            [.. body.Parts.Select(part => part.Part)], front.Examples, content)
        {
            Order = front.Order,
            Missing = front.Missing,
        };
        return (template, []);
    }

    private static (string Matter, int BodyStart)? Split(string content, TemplateProblems problems)
    {
        if (!content.StartsWith(Fence + "\n", StringComparison.Ordinal))
        {
            problems.At(0, TemplateMessages.NoFrontMatter);
            return null;
        }

        var close = content.IndexOf("\n" + Fence + "\n", Fence.Length, StringComparison.Ordinal);
        if (close < 0 && content.EndsWith("\n" + Fence, StringComparison.Ordinal))
        {
            close = content.Length - Fence.Length - 1;
        }

        if (close < 0)
        {
            problems.At(0, TemplateMessages.FrontMatterOpen);
            return null;
        }

        // An empty first line takes the place of the opening dashes, so that YAML's line numbers are the file's.
        return ("\n" + content[(Fence.Length + 1)..(close + 1)], Math.Min(content.Length, close + Fence.Length + 2));
    }

    private static string StemOf(string fileName)
    {
        var slash = fileName.LastIndexOfAny(['/', '\\']);
        var name = fileName[(slash + 1)..];
        return name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
    }
}

using System.Globalization;
using StatementDraft.Core.Comparing;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Web.Components.Facts;

namespace StatementDraft.Web.Components.Precedents;

/// <summary>What the pages say of earlier statements.</summary>
public static class PrecedentWording
{
    public static string Parties(IReadOnlyList<string> parties) => parties.Count switch
    {
        0 => Texts.Of("parties not known"),
        < 3 => string.Join(" and ", parties),
        _ => Texts.Of("{0} and {1}", string.Join(", ", parties.SkipLast(1)), parties[^1]),
    };

    public static string Day(SourceDetails details) => details.PublishedOn is { } day ? DateWording.Day(day) : Texts.Of("Date not given");

    /// <summary>What a change means for the text that came later.</summary>
    public static string Fate(CommitmentFate fate) => fate switch
    {
        CommitmentFate.Lost => Texts.Of("Gone"),
        CommitmentFate.Gained => Texts.Of("New"),
        CommitmentFate.Strengthened => Texts.Of("Stronger"),
        CommitmentFate.Weakened => Texts.Of("Weaker"),
        CommitmentFate.Narrowed => Texts.Of("Narrower"),
        CommitmentFate.Widened => Texts.Of("Wider"),
        CommitmentFate.DifferentKind => Texts.Of("Another kind"),
        CommitmentFate.Same => Texts.Of("Same"),
        _ => throw new ArgumentOutOfRangeException(nameof(fate)),
    };

    /// <summary>A sign beside the word, never instead of it.</summary>
    public static string Sign(CommitmentFate fate) => fate switch
    {
        CommitmentFate.Lost => "−",
        CommitmentFate.Gained => "+",
        CommitmentFate.Strengthened => "↑",
        CommitmentFate.Weakened => "↓",
        CommitmentFate.Narrowed => "⊂",
        CommitmentFate.Widened => "⊃",
        CommitmentFate.DifferentKind => "≠",
        CommitmentFate.Same => "=",
        _ => throw new ArgumentOutOfRangeException(nameof(fate)),
    };

    /// <summary>"opposition", as a family is called; what the lists call "shared-view" is "shared view".</summary>
    public static string Family(string family) => char.ToUpperInvariant(family[0]) + family[1..].Replace('-', ' ');

    /// <summary>A strength held against the one before it in its family.</summary>
    public static string Move(StrengthPoint? before, StrengthPoint now) =>
        before is null ? "" : now.Rank > before.Rank ? Texts.Of("↑ stronger") : now.Rank < before.Rank ? Texts.Of("↓ weaker") : Texts.Of("= as strong");

    /// <summary>Spans of a source as a form sends them: "120-180,200-240".</summary>
    public static string Spans(IEnumerable<TextSpan> spans) => string.Join(',', spans.Select(span => string.Create(CultureInfo.InvariantCulture, $"{span.Start}-{span.End}")));
}

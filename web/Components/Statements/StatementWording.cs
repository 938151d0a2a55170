using System.Globalization;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Records;
using StatementDraft.Web.Components.Facts;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Components.Statements;

/// <summary>What the pages say of statements and clauses.</summary>
public static class StatementWording
{
    private const int FirstWords = 4;

    public static string Status(ClauseStatus status) => status switch
    {
        ClauseStatus.Draft => Texts.Of("Draft"),
        ClauseStatus.Proposed => Texts.Of("Proposed"),
        ClauseStatus.Bracketed => Texts.Of("Bracketed"),
        ClauseStatus.AgreedAdRef => Texts.Of("Agreed ad ref"),
        ClauseStatus.Agreed => Texts.Of("Agreed"),
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>What has become of a link; while its words stand, whose words they are.</summary>
    public static string Link(EvidenceLink link) => link.State switch
    {
        LinkState.Exact or LinkState.Folded => Wording(link.Wording),
        LinkState.Altered => Texts.Of("Altered since it was linked"),
        LinkState.Orphaned => Texts.Of("No longer in the source"),
        _ => throw new ArgumentOutOfRangeException(nameof(link)),
    };

    /// <summary>How an anticipated link says so: with the source's own words where they are known. Null where the link is not anticipated.</summary>
    public static string? Anticipated(EvidenceLink link, string? hedge) => !link.IsAnticipated ? null
        : hedge is not null ? Texts.Of("anticipated: the source says “{0}”", hedge)
        : link.Modality switch
        {
            Modality.Expected => Texts.Of("anticipated: the source only expects it"),
            Modality.Hoped => Texts.Of("anticipated: the source only speaks of a hope"),
            Modality.Planned => Texts.Of("anticipated: the source only speaks of a plan"),
            Modality.Considered => Texts.Of("anticipated: the source only says that it is considered"),
            Modality.Conditional => Texts.Of("anticipated: the source only says that it may be so"),
            _ => throw new ArgumentOutOfRangeException(nameof(link)),
        };

    private static string Wording(LinkWording wording) => wording switch
    {
        LinkWording.Source => Texts.Of("Letter for letter"),
        LinkWording.Notation => Texts.Of("Same fact, other notation"),
        LinkWording.Template => Texts.Of("Worded by the template"),
        LinkWording.Person => Texts.Of("Written by hand, with this passage"),
        _ => throw new ArgumentOutOfRangeException(nameof(wording)),
    };

    /// <summary>The heading, or the first words of a clause that has none.</summary>
    public static string Heading(Clause clause) =>
        clause.Heading.Length > 0 ? clause.Heading
        : clause.Text.Split(' ', FirstWords + 1) is { Length: > FirstWords } words ? string.Join(' ', words[..FirstWords]) + " …"
        : clause.Text;

    /// <summary>How much of a clause the sources only anticipate; null where nothing.</summary>
    public static string? Anticipated(Clause clause) => clause.Anticipation switch
    {
        Anticipation.None => null,
        Anticipation.InPart => Texts.Of("anticipated in part"),
        Anticipation.Whole => Texts.Of("anticipated"),
        _ => throw new ArgumentOutOfRangeException(nameof(clause)),
    };

    /// <summary>"“Joint statement”, 16 April 2021, United States and Japan".</summary>
    public static string Precedent(PrecedentName precedent) => string.Join(", ", new[]
    {
        $"“{precedent.Details.Title}”",
        precedent.Details.PublishedOn is { } day ? DateWording.Day(day) : Texts.Of("date not given"),
        precedent.Parties.Count > 0 ? Listed(precedent.Parties) : null,
    }.OfType<string>());

    private static string Listed(IReadOnlyList<string> names) =>
        names.Count < 3 ? string.Join(" and ", names) : Texts.Of("{0} and {1}", string.Join(", ", names.SkipLast(1)), names[^1]);

    public static string PlaceAndDate(string? place, DateOnly? date) => (place, date) switch
    {
        ({ Length: > 0 }, { } day) => $"{place}, {DateWording.Day(day)}",
        ({ Length: > 0 }, null) => Texts.Of("{0}, date not given", place),
        (_, { } day) => DateWording.Day(day),
        _ => Texts.Of("Place and date not given"),
    };

    /// <summary>What a person decided about the fact that linked words rest on.</summary>
    public static string Decided(FactRecord decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var (by, on) = (char.ToUpperInvariant(decision.By[0]) + decision.By[1..], DateWording.Moment(decision.At));
        var sentence = decision.Decision switch
        {
            FactDecision.Rejected => Texts.Of("{0} rejected this fact on {1}. No draft uses it any more, but these words still rest on it.", by, on),
            FactDecision.Corrected => Texts.Of("{0} corrected this fact on {1}: it now says “{2}”.", by, on, FactWording.Value(decision.Fact)),
            _ => throw new ArgumentOutOfRangeException(nameof(decision), decision.Decision, "A decision that changes no fact."),
        };
        return decision.Reason is null ? sentence : Texts.Of("{0} The reason: “{1}”", sentence, decision.Reason);
    }

    /// <summary>"1 gap", "3 gaps", "1,200 changes".</summary>
    public static string Number(int count, string one, string many) => count == 1 ? $"1 {one}" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} {many}");

    /// <summary>What of the clause still asks for a person, most urgent first; empty where nothing does.</summary>
    public static IReadOnlyList<string> Open(Clause clause)
    {
        var choices = clause.Conflicts.Count;
        var gaps = clause.Gaps.Count(gap => clause.Conflicts.All(conflict => conflict.Slot != gap.Slot));
        var brackets = clause.Brackets.Count(bracket => bracket.IsOpen);
        var altered = clause.Links.Count(link => link.State is LinkState.Altered);
        var orphaned = clause.Links.Count(link => link.State is LinkState.Orphaned);
        return
        [
            .. choices > 0 ? [Number(choices, Texts.Of("choice"), Texts.Of("choices"))] : Array.Empty<string>(),
            .. gaps > 0 ? [Number(gaps, Texts.Of("gap"), Texts.Of("gaps"))] : Array.Empty<string>(),
            .. brackets > 0 ? [Number(brackets, Texts.Of("bracket"), Texts.Of("brackets"))] : Array.Empty<string>(),
            .. orphaned > 0 ? [Number(orphaned, Texts.Of("link lost"), Texts.Of("links lost"))] : Array.Empty<string>(),
            .. altered > 0 ? [Number(altered, Texts.Of("altered"), Texts.Of("altered"))] : Array.Empty<string>(),
        ];
    }
}

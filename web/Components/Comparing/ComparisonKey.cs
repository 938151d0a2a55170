using System.Globalization;

namespace StatementDraft.Web.Components.Comparing;

/// <summary>What kind of text stands on the other side of a comparison.</summary>
public enum ComparedKind
{
    /// <summary>The passages of a source that the clause rests on.</summary>
    Source,

    /// <summary>The clause's template.</summary>
    Template,

    /// <summary>An earlier revision of the clause.</summary>
    Revision,

    /// <summary>An earlier version of the whole statement.</summary>
    Version,

    /// <summary>An earlier joint statement.</summary>
    Precedent,

    /// <summary>A text of the other side, or any pasted text.</summary>
    Proposal,

    /// <summary>Another statement of this site.</summary>
    Statement,
}

/// <summary>What something is compared with, as it stands in the page's address: "template", "revision:3", "precedent:abc", "proposal:abc:7".</summary>
/// <param name="Kind">What kind of text.</param>
/// <param name="Id">Which one; empty for the template.</param>
/// <param name="Passage">Which of its paragraphs, counted from 1; null for the one most like the clause, or for all.</param>
/// <param name="Settled">The changes that were decided without changing a word, so that nothing tells but this list.</param>
public sealed record ComparisonKey(ComparedKind Kind, string Id, int? Passage, IReadOnlyList<string> Settled)
{
    private const char Separator = '~';

    public ComparisonKey(ComparedKind kind, string id = "", int? passage = null)
        : this(kind, id, passage, [])
    {
    }

    /// <summary>Whether the other text is one to take words from: then the clause stands before, and to accept a change is to take it over.
    /// Everything else came earlier: it stands before the clause, and to reject a change is to bring its words back.</summary>
    public bool IsProposal => Kind is ComparedKind.Proposal or ComparedKind.Statement;

    /// <summary>The key without paragraph and settled changes.</summary>
    public ComparisonKey Whole => new(Kind, Id);

    /// <summary>Reads a key; null where it is none.</summary>
    public static ComparisonKey? Parse(string? key)
    {
        var parts = (key ?? "").Split(Separator);
        var named = parts[0].Split(':');
        int? passage = named.Length > 2 && int.TryParse(named[2], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
        return named.Length <= 3 && Enum.TryParse<ComparedKind>(named[0], ignoreCase: true, out var kind) && Enum.IsDefined(kind) && !char.IsDigit(named[0].FirstOrDefault())
            ? new ComparisonKey(kind, named.Length > 1 ? named[1] : "", passage, [.. parts.Skip(1).Where(settled => settled.Length > 0)])
            : null;
    }

    public ComparisonKey Settle(string change) => this with { Settled = [.. Settled.Append(change).Distinct()] };

    public bool IsSame(ComparisonKey? other) => other is not null && (Kind, Id) == (other.Kind, other.Id);

    public override string ToString()
    {
        var name = Kind.ToString().ToLowerInvariant();
        var place = Passage is { } number ? string.Create(CultureInfo.InvariantCulture, $"{name}:{Id}:{number}") : Id.Length > 0 ? $"{name}:{Id}" : name;
        return string.Join(Separator, Settled.Prepend(place));
    }
}

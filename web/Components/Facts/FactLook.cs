using StatementDraft.Core.Facts;

namespace StatementDraft.Web.Components.Facts;

/// <summary>How facts look in a text: eleven kinds, six looks, so that a page of marks stays readable.</summary>
public static class FactLook
{
    /// <summary>The class of a kind's look.</summary>
    public static string Of(FactKind kind) => kind switch
    {
        FactKind.Money or FactKind.Count or FactKind.Percent => "figure",
        FactKind.Person or FactKind.Organization or FactKind.Place => "name",
        FactKind.Date => "time",
        FactKind.Treaty => "law",
        FactKind.Quote => "voice",
        FactKind.Position or FactKind.Meeting => "stance",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Whether the kind spans whole clauses: such a fact is marked by a bracketing line and found by its number, since
    /// a link cannot hold the links of the facts inside it.</summary>
    public static bool IsLong(FactKind kind) => kind is FactKind.Quote or FactKind.Position or FactKind.Meeting;
}

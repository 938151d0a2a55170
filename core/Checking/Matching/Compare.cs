using StatementDraft.Core.Checking.Reading;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>How near two words are in meaning.</summary>
internal static class Compare
{
    /// <summary>1 for the same word or value, less for a derivation, a synonym, a kind; 0 for unlike words.</summary>
    public static double Strength(Term claim, Term source, Thesaurus thesaurus)
    {
        if (claim.Quantity is { } wanted)
        {
            return source.Quantity is { } found && AreEqual(wanted, found) ? 1 : 0;
        }

        if (source.Quantity is not null || source.Weight <= 0)
        {
            return 0;
        }

        if (claim.Name is { Key: { } key } && source.Name?.Key == key)
        {
            return 1;
        }

        if (claim.Name is { Key: { } mine } && source.Name is { Key: { } theirs } && mine != theirs && claim.Name.Sort == source.Name.Sort)
        {
            // "East China Sea" shares two words with "South China Sea" and is another place.
            return 0;
        }

        if (claim.Lower == source.Lower || claim.Base == source.Base)
        {
            return 1;
        }

        if (claim.Root == source.Root && claim.Kind != TermKind.Date)
        {
            return 0.95;
        }

        if (IsInitials(claim, source) || IsInitials(source, claim))
        {
            return 0.9;
        }

        if (claim.Name is { Key: not null, Words.Count: > 1, Sort: "place" or "organization" } && source.Name is null)
        {
            // The "House" of the White House is no residence.
            return 0;
        }

        foreach (var meaning in claim.Meanings)
        {
            if (Array.IndexOf(source.Meanings, meaning) >= 0)
            {
                return 0.9;
            }
        }

        return Thesaurus.IsKind(claim, source) ? 0.85 : 0;
    }

    /// <summary>Whether two amounts are the same number of the same thing. A number without a unit equals one with.</summary>
    public static bool AreEqual(Quantity a, Quantity b) =>
        a.Amount == b.Amount && (a.Unit == b.Unit || (a.Unit.Length == 0 && b.Unit == "year") || (b.Unit.Length == 0 && a.Unit == "year")
            || (a.Unit == "ordinal" && b.Unit.Length == 0 && a.Amount > 12) || (b.Unit == "ordinal" && a.Unit.Length == 0 && b.Amount > 12));

    /// <summary>"LNG" for "liquefied natural gas" where it is no listed phrase: the first letters of a name.</summary>
    private static bool IsInitials(Term brief, Term spelled) =>
        spelled.Name is { Words.Count: >= 2 } name && brief.Lower.Length == name.Words.Count && brief.Name is { Words.Count: 1 }
        && name.Words.Select((word, index) => word[0] == brief.Lower[index]).All(same => same);
}

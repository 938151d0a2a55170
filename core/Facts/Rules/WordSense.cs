namespace StatementDraft.Core.Facts.Rules;

/// <summary>What the lists know about a single word, whatever its case. A word may have several senses.</summary>
[Flags]
internal enum WordSense
{
    None = 0,
    Office = 1 << 0,
    OfficePart = 1 << 1,
    Before = 1 << 2,
    Dropped = 1 << 3,
    Honorific = 1 << 4,
    Rank = 1 << 5,
    Relation = 1 << 6,
    GivenName = 1 << 7,
    OrganizationLast = 1 << 8,
    OrganizationOf = 1 << 9,
    PlaceLast = 1 << 10,
    PlaceFirst = 1 << 11,
    Uncounted = 1 << 12,
    Party = 1 << 13,
    Measure = 1 << 14,
    CountEnd = 1 << 15,
    Month = 1 << 16,
    Weekday = 1 << 17,
    NumberWord = 1 << 18,
    Magnitude = 1 << 19,
    Speech = 1 << 20,
    Closed = 1 << 21,
    Meeting = 1 << 22,
    Act = 1 << 23,
    NeverAlone = 1 << 24,
    NotName = 1 << 25,
    TreatyLast = 1 << 26,
    AfterFamily = 1 << 27,

    /// <summary>May begin an amount that no digit and no number word begins: "half a million", "hundreds of".</summary>
    AmountStart = 1 << 28,

    /// <summary>May begin a date that counts from another: "last week".</summary>
    DateStart = 1 << 29,
}

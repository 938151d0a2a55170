namespace StatementDraft.Core.Checking;

/// <summary>The claims of a text as they were judged, and the part of the text that each was made of.</summary>
internal sealed record JudgedText(IReadOnlyList<ClaimPart> Parts, IReadOnlyList<Claim> Claims);

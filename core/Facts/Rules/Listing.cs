using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>What a listed name stands for.</summary>
internal abstract record Listing;

/// <summary>A state by one of its names.</summary>
internal sealed record StateListing(StateEntry State) : Listing;

/// <summary>The people or adjective of a state, or of a place that has its own.</summary>
internal sealed record DemonymListing(string Country) : Listing;

/// <summary>A place; with the government that it may stand for, and whether it is a body of its own when it acts ("the White House said").</summary>
internal sealed record PlaceListing(string Name, string? Government, bool ActsAsBody = false) : Listing;

/// <summary>An organization.</summary>
internal sealed record OrganizationListing(NameEntry Organization) : Listing;

/// <summary>A person by a full name.</summary>
internal sealed record PersonListing(PersonEntry Person) : Listing;

/// <summary>A treaty; where its form fits several, the parties named in the text decide.</summary>
internal sealed record TreatyListing(TreatyEntry Treaty) : Listing;

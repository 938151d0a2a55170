using System.Security.Cryptography;

namespace StatementDraft.Web.Storage;

/// <summary>Makes opaque ids that are short enough for an address and too many to guess or to meet twice.</summary>
public static class NewId
{
    // No letter that a person reading aloud could take for a figure.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    public static string Next() => RandomNumberGenerator.GetString(Letters, 14);
}

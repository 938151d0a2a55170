using System.Security.Cryptography;
using System.Text;

namespace StatementDraft.Core.Text;

/// <summary>The SHA-256 of a text's UTF-8 bytes in lower-case hexadecimal: two texts are the same source exactly when this is equal.</summary>
/// <param name="Hex">64 lower-case hexadecimal digits.</param>
public readonly record struct Fingerprint(string Hex)
{
    /// <summary>The fingerprint of <paramref name="text"/> as it stands; nothing is normalised first.</summary>
    public static Fingerprint Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Fingerprint(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    /// <inheritdoc/>
    public override string ToString() => Hex;
}

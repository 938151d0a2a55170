using System.Globalization;
using Microsoft.Net.Http.Headers;
using StatementDraft.Core.Drafting;

namespace StatementDraft.Web.Api;

/// <summary>Versions as the headers ETag and If-Match write them: <c>"7"</c>.</summary>
public static class Versions
{
    public static string TagOf(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return string.Create(CultureInfo.InvariantCulture, $"\"{statement.Version}\"");
    }

    /// <summary>The version that the sender read: the newest one that If-Match names. <c>*</c> means whatever stands now.</summary>
    /// <returns>The version, or the sentence that says what is wrong.</returns>
    public static (int Version, string? Problem) Read(HttpRequest request, int current)
    {
        ArgumentNullException.ThrowIfNull(request);
        var header = request.Headers.IfMatch;
        if (header.Count == 0 || string.IsNullOrWhiteSpace(header.ToString()))
        {
            return (0, "The header If-Match is missing: it has to name the version that was read, such as \"7\", or * for whatever stands now.");
        }

        if (header.ToString().Trim() == "*")
        {
            return (current, null);
        }

        var named = EntityTagHeaderValue.TryParseList(header, out var tags) ? tags.Select(tag => tag.Tag.ToString().Trim('"')) : [header.ToString().Trim()];
        List<int> versions = [];
        foreach (var tag in named)
        {
            if (int.TryParse(tag, NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            {
                versions.Add(version);
            }
        }

        return versions.Count > 0 ? (versions.Max(), null) : (0, "The header If-Match has to name a version in quotes, such as \"7\", or be *.");
    }

    /// <summary>Whether the sender has this version already (If-None-Match).</summary>
    public static bool IsKnown(HttpRequest request, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(request);
        return EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var tags)
            && tags.Any(tag => tag.Tag.Equals(TagOf(statement), StringComparison.Ordinal) || tag.Tag.Equals("*", StringComparison.Ordinal));
    }
}

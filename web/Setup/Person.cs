namespace StatementDraft.Web.Setup;

/// <summary>Under which name a person's decision is recorded: that she rejected a fact, or picked one of two figures.</summary>
/// <remarks>In the mode Local nobody signs in: whoever is at this machine may say who she is, and her browser remembers it. It tells two reviewers apart and proves nothing.</remarks>
public static class Person
{
    /// <summary>Who has given no name. Words that stand in a sentence: "Rejected by the desk officer".</summary>
    public const string Local = "the desk officer";

    public const int LongestName = 60;

    private const string Cookie = "person";

    private static readonly TimeSpan Remembered = TimeSpan.FromDays(400);

    /// <summary>The name given in this browser; <see cref="Local"/> without one, or outside a request.</summary>
    public static string Of(HttpContext? context) =>
        context?.Request.Cookies[Cookie] is { } kept && Uri.UnescapeDataString(kept) is var name && Problem(name) is null ? name : Local;

    /// <summary>Why it cannot be a name; null where it can.</summary>
    public static string? Problem(string name) =>
        name.Length > LongestName ? $"The name has more than {LongestName} characters. Give a shorter one."
        : !name.Any(char.IsLetter) ? "Give a name, as the log should show it."
        : name.Any(c => char.IsControl(c) || char.IsSurrogate(c)) ? "The name holds a character that cannot stand in it."
        : null;

    /// <summary>Keeps a name in this browser; null forgets it.</summary>
    public static void Remember(HttpContext context, string? name)
    {
        var options = new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, Secure = context.Request.IsHttps, MaxAge = Remembered };
        if (name is null)
        {
            context.Response.Cookies.Delete(Cookie, options);
        }
        else
        {
            context.Response.Cookies.Append(Cookie, Uri.EscapeDataString(name), options);
        }
    }
}

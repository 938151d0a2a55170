using System.Globalization;
using System.Text.RegularExpressions;
using FluentValidation;
using StatementDraft.Core.Sources;

namespace StatementDraft.Web.Api;

/// <summary>The rules for one field, each with the sentence that names the field and the limit.</summary>
public static partial class InputRules
{
    public const int MaxTitle = 500;

    public static IRuleBuilderOptions<T, string?> Given<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(value => !string.IsNullOrWhiteSpace(value)).WithMessage("The field '{PropertyPath}' is missing or empty.");

    public static IRuleBuilderOptions<T, string?> AtMost<T>(this IRuleBuilder<T, string?> rule, int limit) => rule
        .Must(value => value is null || value.Length <= limit)
        .WithMessage((_, value) => string.Create(
            CultureInfo.InvariantCulture, $"The field '{{PropertyPath}}' has {value!.Length:N0} characters; the limit is {limit:N0}."));

    public static IRuleBuilderOptions<T, string?> SourceText<T>(this IRuleBuilder<T, string?> rule) => rule.Given().AtMost(SourceReader.MaxLength);

    public static IRuleBuilderOptions<T, string?> Day<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(value => value is null || TryDay(value, out _))
        .WithMessage("The field '{PropertyPath}' is no date: write it as year, month and day, such as 2025-02-07.");

    public static IRuleBuilderOptions<T, string?> Kind<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(value => value is null || ApiWords.Read<SourceKind>(value) is not null)
        .WithMessage($"The field '{{PropertyPath}}' is no kind of source; the kinds are {ApiWords.List<SourceKind>()}.");

    public static IRuleBuilderOptions<T, string?> LanguageTag<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(value => value is null || Tag().IsMatch(value))
        .WithMessage("The field '{PropertyPath}' is no language tag such as en, ja or en-GB.");

    public static IRuleBuilderOptions<T, string?> Address<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(value => value is null || (Uri.TryCreate(value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"))
        .WithMessage("The field '{PropertyPath}' is no address that begins with http:// or https://.")
        .AtMost(2_000);

    public static DateOnly? ToDay(string? value) => value is not null && TryDay(value, out var day) ? day : null;

    public static SourceKind? ToKind(string? value) => value is null ? null : ApiWords.Read<SourceKind>(value);

    private static bool TryDay(string value, out DateOnly day) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}

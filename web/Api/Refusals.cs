using Microsoft.AspNetCore.Http.HttpResults;
using StatementDraft.Core.Sources;

namespace StatementDraft.Web.Api;

/// <summary>The answers that say no, each with a sentence (RFC 9457).</summary>
public static class Refusals
{
    public static ProblemHttpResult Malformed(string sentence) =>
        TypedResults.Problem(sentence, statusCode: StatusCodes.Status400BadRequest, title: "The request cannot be read.");

    public static ProblemHttpResult UnknownFields(IReadOnlyDictionary<string, string[]> errors) => TypedResults.Problem(
        string.Join(' ', errors.Values.SelectMany(sentences => sentences)),
        statusCode: StatusCodes.Status400BadRequest,
        title: "The request has fields that are not known.",
        extensions: Errors(errors));

    public static ProblemHttpResult Invalid(IReadOnlyDictionary<string, string[]> errors) => TypedResults.Problem(
        string.Join(' ', errors.Values.SelectMany(sentences => sentences)),
        statusCode: StatusCodes.Status422UnprocessableEntity,
        title: "The request is understood, but some of its fields cannot be used.",
        extensions: Errors(errors));

    public static ProblemHttpResult Invalid(string field, string sentence) =>
        Invalid(new Dictionary<string, string[]> { [field] = [sentence] });

    public static ProblemHttpResult Invalid(IEnumerable<InputProblem> problems) =>
        Invalid(problems.GroupBy(problem => problem.Field).ToDictionary(field => field.Key, field => field.Select(problem => problem.Message.ToString()).ToArray()));

    public static ProblemHttpResult NotFound(string sentence) =>
        TypedResults.Problem(sentence, statusCode: StatusCodes.Status404NotFound, title: "There is nothing here.");

    public static ProblemHttpResult Conflict(string sentence) =>
        TypedResults.Problem(sentence, statusCode: StatusCodes.Status409Conflict, title: "The request does not fit what is stored.");

    private static Dictionary<string, object?> Errors(IReadOnlyDictionary<string, string[]> errors) => new() { ["errors"] = errors };
}

using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace StatementDraft.Web.Components.Forms;

/// <summary>What a form knows besides its values: the antiforgery token and what was wrong with each field.</summary>
public sealed record FormState(string Token, IReadOnlyDictionary<string, IReadOnlyList<string>> Errors)
{
    public FormState(string token)
        : this(token, new Dictionary<string, IReadOnlyList<string>>())
    {
    }

    public bool IsValid => Errors.Count == 0;

    public static FormState Of(string token, ModelStateDictionary state) =>
        new(token, state.Where(entry => entry.Value!.Errors.Count > 0).ToDictionary(
            entry => entry.Key,
            entry => (IReadOnlyList<string>)[.. entry.Value!.Errors.Select(error => error.ErrorMessage)]));

    public IReadOnlyList<string> For(string field) => Errors.TryGetValue(field, out var errors) ? errors : [];

    /// <summary>The id of a field's control, the same for label, summary and style sheet.</summary>
    public static string IdOf(string field) => field.Replace('.', '_').Replace('[', '_').Replace(']', '_');
}

using Microsoft.AspNetCore.Mvc;
using StatementDraft.Core.Drafting.Brackets;
using StatementDraft.Core.Text;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>What is not agreed.</summary>
public sealed partial class DeskModel
{
    public async Task<IActionResult> OnPostBracketAsync(string id, string clause, int start, int end, [FromForm(Name = "words")] Dictionary<string, string?> words, int version, CancellationToken cancellation)
    {
        var alternatives = words.Select(held => new Alternative(held.Key, string.Join(' ', (held.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        return start < 0 || end < start
            ? BadRequest()
            : await ToldAsync(
                await brackets.OpenAsync(id, clause, new TextSpan(start, end), [.. alternatives], version, cancellation), clause, "brackets", Texts.Of("The words stand between brackets."), cancellation);
    }

    public async Task<IActionResult> OnPostDecideAsync(string id, string clause, int bracket, string? holder, AlternativeStatus status, int version, CancellationToken cancellation) => ModelState.IsValid
        ? await ToldAsync(await brackets.DecideAsync(id, clause, bracket, holder ?? "", status, version, cancellation), clause, "brackets", Texts.Of("It is decided, and kept in the log."), cancellation)
        : BadRequest();

    public async Task<IActionResult> OnPostFallBackAsync(string id, string clause, int bracket, string? holder, string? line, int version, CancellationToken cancellation) =>
        await ToldAsync(await brackets.SetFallBackAsync(id, clause, bracket, holder ?? "", line, version, cancellation), clause, "brackets", Texts.Of("The fall-back line is kept."), cancellation);
}

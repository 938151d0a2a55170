using Microsoft.AspNetCore.Mvc;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>Gaps that a person fills with her own words.</summary>
public sealed partial class DeskModel
{
    public async Task<IActionResult> OnPostWriteAsync(
        [FromServices] GapActs gaps, string id, string clause, string? slot, string? words, string? source, string? passage, int version, CancellationToken cancellation) =>
        await ToldAsync(
            await gaps.WriteAsync(id, clause, slot ?? "", Line(words), source ?? "", (passage ?? "").Trim(), version, cancellation),
            clause, null, Texts.Of("“{0}” is filled with your words, linked to the passage you named.", slot), cancellation);

    private static string Line(string? words) => string.Join(' ', (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

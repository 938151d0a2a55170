using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Checking.Review;
using StatementDraft.Web.Components.Precedents;
using StatementDraft.Web.Pages.Statements;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Precedents;

/// <summary>What the last statements between these parties said and the draft does not. An omission that is meant is a finding that may stand.</summary>
public sealed class OmissionsModel(StatementStore statements, PrecedentShelf shelf, ReviewStore reviews, Catalogue catalogue, IAntiforgery antiforgery) : PageModel
{
    private const int LongReason = 500;

    public OmissionView View { get; private set; } = default!;

    public string Token => this.FormState(antiforgery).Token;

    public async Task<IActionResult> OnGetAsync(string id, int? last, CancellationToken cancellation) =>
        await LoadAsync(id, last, cancellation) ? Page() : this.Missing(DeskModel.NoStatement);

    public async Task<IActionResult> OnPostIntendAsync(string id, int? last, string? omission, string? reason, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, last, cancellation))
        {
            return this.Missing(DeskModel.NoStatement);
        }

        if (View.Open.FirstOrDefault(one => one.About.Id == omission) is not { } dropped)
        {
            this.Notify(Texts.Of("This is not left out any more, or was marked as intended before. Nothing was kept."));
        }
        else if (string.IsNullOrWhiteSpace(reason))
        {
            this.Notify(Texts.Of("Say why “{0}” is left out: without a reason it is not marked as intended.", dropped.Title));
        }
        else
        {
            var why = reason.Trim();
            await reviews.WaiveAsync(id, dropped.About, why.Length > LongReason ? why[..LongReason] : why, Person.Of(HttpContext), cancellation);
            this.Notify(Texts.Of("“{0}” is left out on purpose.", dropped.Title));
        }

        return Back();
    }

    public async Task<IActionResult> OnPostTakeBackAsync(string id, int? last, string? waiver, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, last, cancellation))
        {
            return this.Missing(DeskModel.NoStatement);
        }

        this.Notify(await reviews.TakeBackAsync(id, waiver ?? "", Person.Of(HttpContext), cancellation) ? Texts.Of("It is open again.") : Texts.Of("This was taken back before."));
        return Back();
    }

    private RedirectResult Back() => Redirect(View.Last == OmissionView.UsualLast ? View.Address : FormattableString.Invariant($"{View.Address}?last={View.Last}"));

    private async Task<bool> LoadAsync(string id, int? last, CancellationToken cancellation)
    {
        if (await statements.FindAsync(id, cancellation) is not { } statement)
        {
            return false;
        }

        var count = last is > 0 and <= OmissionView.MostLast ? last.Value : OmissionView.UsualLast;
        var tools = catalogue.Current.Precedents;
        var earlier = await shelf.LastAsync(tools.Parties.Named(statement.Parties), statement.Date, count, cancellation);
        var alarm = OmissionAlarm.Of(statement, tools.Omissions, [.. earlier.Select(one => one.Source)]);
        var standing = (await reviews.ReadAsync(id, cancellation)).Waivers.Where(waiver => waiver.TakenBack is null && waiver.About.Rule == OmissionAlarm.Rule);
        View = new OmissionView(statement, earlier, alarm, standing.DistinctBy(waiver => waiver.About.Id).ToDictionary(waiver => waiver.About.Id), count);
        return true;
    }
}

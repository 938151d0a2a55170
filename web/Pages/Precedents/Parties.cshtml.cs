using FluentValidation;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Components.Facts;
using StatementDraft.Web.Components.Forms;
using StatementDraft.Web.Components.Precedents;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Precedents;

/// <summary>Corrects who issued an earlier statement.</summary>
public sealed class PartiesModel(SourceStore sources, PrecedentShelf shelf, IAntiforgery antiforgery) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public Source Source { get; private set; } = default!;

    /// <summary>The page to go back to, one of this site's own.</summary>
    public string Back { get; private set; } = "/precedents";

    /// <summary>Who is taken to have issued it, and who says so.</summary>
    public string Told { get; private set; } = "";

    public FormState Form => this.FormState(antiforgery);

    public async Task<IActionResult> OnGetAsync(string id, string? back, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, back, cancellation))
        {
            return this.Missing(Pages.Sources.ReadModel.NoSource);
        }

        var parties = await shelf.PartiesAsync(Source.Id, cancellation);
        Input = new InputModel { Parties = string.Join('\n', parties?.Names ?? []) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, string? back, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, back, cancellation))
        {
            return this.Missing(Pages.Sources.ReadModel.NoSource);
        }

        new InputValidator().Validate(Input).AddTo(ModelState, nameof(Input));
        if (!ModelState.IsValid)
        {
            return this.Refused();
        }

        this.Notify(await shelf.SetPartiesAsync(Source.Id, StatementEntry.Lines(Input.Parties), Person.Of(HttpContext), cancellation)
            ? Texts.Of("Who issued “{0}” is corrected.", Source.Details.Title)
            : Texts.Of("This source is not indexed yet, so nothing was kept. Try again in a minute."));
        return LocalRedirect(Back);
    }

    private async Task<bool> LoadAsync(string id, string? back, CancellationToken cancellation)
    {
        Back = back is not null && Url.IsLocalUrl(back) ? back : Back;
        if (await sources.FindAsync(new SourceId(id), cancellation) is not { } source)
        {
            return false;
        }

        Source = source;
        Told = await shelf.PartiesAsync(source.Id, cancellation) switch
        {
            { By: { } by, At: { } at } said => Texts.Of("{0}, as {1} said on {2}.", PrecedentWording.Parties(said.Names), by, DateWording.Moment(at)),
            { Names.Count: > 0 } read => Texts.Of("{0}, as read from its title or its first sentences.", PrecedentWording.Parties(read.Names)),
            _ => Texts.Of("Neither its title nor its first sentences say who issued it."),
        };
        return true;
    }

    public sealed class InputModel
    {
        public string? Parties { get; set; }
    }

    public sealed class InputValidator : AbstractValidator<InputModel>
    {
        private const int MostNames = 60;
        private const int LongName = 120;

        public InputValidator()
        {
            RuleFor(entry => entry.Parties).Must(parties => StatementEntry.Lines(parties) is var lines && lines.Count <= MostNames && lines.All(line => line.Length <= LongName))
                .WithMessage(Texts.Of("There may be {0} parties, and a party may have {1} characters.", MostNames, LongName));
        }
    }
}

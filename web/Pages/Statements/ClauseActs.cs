using System.Globalization;
using StatementDraft.Core.Clauses;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Text;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>What became of an act on a clause. A closed family; null where the statement or the clause is not there.</summary>
public abstract record ActOutcome
{
    internal static ActOutcome Of(SaveOutcome outcome) => outcome switch
    {
        Saved saved => new ActDone(saved.Statement, saved.IsNew),
        Stale stale => new ActOvertaken(stale.Current),
        Locked locked => new ActRefused(locked.Current, Locked.Sentence),
        var unknown => throw new InvalidOperationException($"Unknown outcome {unknown}."),
    };
}

/// <param name="Statement">The statement as it stands now.</param>
/// <param name="IsNew">Whether a version was made; an act that changed nothing makes none.</param>
public sealed record ActDone(Statement Statement, bool IsNew) : ActOutcome;

/// <summary>Somebody changed the clause after it was read; nothing was stored.</summary>
public sealed record ActOvertaken(Statement Current) : ActOutcome;

/// <summary>It cannot be done, and why.</summary>
public sealed record ActRefused(Statement Current, string Sentence) : ActOutcome;

/// <summary>What a person does to one clause at the desk: load, one core call, save.</summary>
public sealed class ClauseActs(StatementStore statements, SourceStore sources, Catalogue catalogue)
{
    private const int MaxLength = 100_000;

    /// <summary>Gives the clause other words; <paramref name="act"/> is what the history says of it.</summary>
    public async Task<ActOutcome?> EditAsync(string id, string clauseId, string text, int readVersion, CancellationToken cancellation, string act = "edited")
    {
        if (await statements.FindClauseAsync(id, clauseId, cancellation) is not var (statement, clause))
        {
            return null;
        }

        return Problem(text) is { } problem
            ? new ActRefused(statement, problem)
            : await statements.ActAsync(statement.With(ClauseEditor.Edit(clause, text)), readVersion, act, cancellation);
    }

    public async Task<ActOutcome?> FillAsync(string id, string clauseId, string slot, string factId, int readVersion, CancellationToken cancellation)
    {
        if (await statements.FindClauseAsync(id, clauseId, cancellation) is not var (statement, clause))
        {
            return null;
        }

        var material = await sources.LoadAsync(statement.SourceIds, cancellation);
        if (material.Facts.Values.SelectMany(facts => facts).FirstOrDefault(fact => fact.Id == factId) is not { } chosen)
        {
            return new ActRefused(statement, Texts.Of("The fact you chose is not in the sources of this statement any more. Choose again."));
        }

        if (clause.Gaps.All(gap => gap.Slot != slot) && clause.Links.All(link => link.Slot != slot))
        {
            return await SettleAsync(statement, clause, slot, chosen, material, readVersion, cancellation);
        }

        var template = catalogue.Templates.FirstOrDefault(template => template.Id == clause.TemplateId);
        var context = new FillContext(statement.Parties, statement.Participants, statement.Date, statement.Place);
        var filled = ClauseEditor.Fill(clause, slot, chosen, catalogue.Lexicon, template, context);
        return await statements.ActAsync(statement.With(filled), readVersion, $"filled {slot}", cancellation);
    }

    private async Task<ActOutcome> SettleAsync(
        Statement statement, Clause clause, string slot, Fact chosen, SourceMaterial material, int readVersion, CancellationToken cancellation)
    {
        var lists = catalogue.Current;
        if (clause.Conflicts.All(conflict => conflict.Slot != slot) || lists.Templates.All(template => template.Id != clause.TemplateId))
        {
            return new ActRefused(statement, Texts.Of("The clause has no gap “{0}” any more.", slot));
        }

        return ClauseRefill.With(statement, clause, slot, chosen, lists, material) is { } filled
            ? await statements.ActAsync(statement.With(filled), readVersion, $"chose {slot}", cancellation)
            : new ActRefused(statement, Texts.Of("You have changed the words of this clause, so it is not filled anew. Write “{0}” where you want it.", chosen.Quotation.Words));
    }

    /// <summary>Puts another strength of the template in the place of the one that stands.</summary>
    public async Task<ActOutcome?> SwitchAsync(string id, string clauseId, string point, int wording, int readVersion, CancellationToken cancellation)
    {
        if (await statements.FindClauseAsync(id, clauseId, cancellation) is not var (statement, clause))
        {
            return null;
        }

        var template = catalogue.Templates.FirstOrDefault(template => template.Id == clause.TemplateId);
        var choice = template is null ? null : ClauseStrengths.Of(clause, template).FirstOrDefault(choice => choice.Name == point);
        return choice is null || wording < 0 || wording >= choice.Wordings.Count
            ? new ActRefused(statement, Texts.Of("That wording does not stand in the clause any more, so nothing was switched."))
            : await statements.ActAsync(
                statement.With(ClauseStrengths.Switch(clause, template!, point, wording)), readVersion, $"switched “{choice.Wordings[choice.Chosen]}” to “{choice.Wordings[wording]}”", cancellation);
    }

    /// <summary>Brings the words of an earlier revision back, with their links and gaps.</summary>
    public async Task<ActOutcome?> RestoreAsync(string id, string clauseId, int revision, int readVersion, CancellationToken cancellation)
    {
        if (await statements.FindClauseAsync(id, clauseId, cancellation) is not var (statement, clause))
        {
            return null;
        }

        return await statements.ClauseAtAsync(id, clauseId, revision, cancellation) is { } earlier
            ? await statements.ActAsync(statement.With(earlier with { Status = clause.Status }), readVersion, $"brought back revision {revision.ToString(CultureInfo.InvariantCulture)}", cancellation)
            : new ActRefused(statement, Texts.Of("There is no such revision of this clause."));
    }

    /// <summary>Why these words cannot stand in a clause; null where they can.</summary>
    internal static string? Problem(string text) =>
        string.IsNullOrWhiteSpace(text) ? Texts.Of("The clause is empty. Write its words; its history keeps what was there.")
        : text.Length > MaxLength ? Texts.Of("The clause has {0:N0} characters; the limit is {1:N0}.", text.Length, MaxLength)
        : text.Contains('\0', StringComparison.Ordinal) || !Intake.IsWellFormed(text) ? Texts.Of("The clause holds a character that cannot be kept (NUL or half of a character).")
        : null;
}

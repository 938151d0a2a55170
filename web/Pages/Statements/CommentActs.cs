using StatementDraft.Core.Drafting;
using StatementDraft.Core.Drafting.Comments;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Web.Components.Comments;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>What people do to comments: find the words that are meant, and keep what was said.</summary>
public sealed class CommentActs(CommentStore comments, IHttpContextAccessor requests)
{
    /// <summary>So many mentions are looked at to find the one that was selected.</summary>
    private const int MostMentions = 100;

    /// <summary>Begins a thread on words of a clause.</summary>
    /// <returns>The thread's id, or the field that is wrong and why.</returns>
    public async Task<(string? Id, string Field, string Problem)> AddAsync(Statement statement, Clause clause, CommentEntry entry, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(entry);
        if (Problem(entry.Words) is { } wrong)
        {
            return (null, "comment-words", wrong);
        }

        var (place, problem) = Find(clause, entry);
        return place is null
            ? (null, "comment-quote", problem)
            : ((await comments.CommentAsync(statement.Id, place, entry.Words, Person.Of(requests.HttpContext), cancellation)).Id, "", "");
    }

    /// <summary>Answers, resolves or opens again; says what became of it.</summary>
    public async Task<string> FollowAsync(string statementId, string threadId, CommentActKind kind, string words, CancellationToken cancellation)
    {
        if (kind == CommentActKind.Replied && Problem(words) is { } problem)
        {
            return words.Length > 0 ? Texts.Of("{0} It was: “{1}”", problem, words) : problem;
        }

        return await comments.FollowAsync(statementId, threadId, kind, words, Person.Of(requests.HttpContext), cancellation) is null
            ? kind switch
            {
                CommentActKind.Resolved => Texts.Of("The comment was resolved already."),
                CommentActKind.Reopened => Texts.Of("The comment is open already."),
                _ => Texts.Of("There is no such comment. Your reply was not kept: “{0}”", words),
            }
            : kind switch
            {
                CommentActKind.Resolved => Texts.Of("The comment is resolved."),
                CommentActKind.Reopened => Texts.Of("The comment is open again."),
                _ => Texts.Of("The reply is kept."),
            };
    }

    private static (CommentPlace? Place, string Problem) Find(Clause clause, CommentEntry entry)
    {
        var words = entry.Quote.Trim();
        if (words.Length == 0)
        {
            return clause.Text.Length == 0 ? (null, Texts.Of("The clause has no words to comment on.")) : (new CommentPlace(clause.Id, clause.Text, new TextSpan(0, clause.Text.Length)), "");
        }

        var places = Anchor.Places(words, clause.Text, MostMentions);
        var meant = places.Count > 1 && entry.Before.Length > 0 ? [.. places.Where(place => Bare(clause.Text[..place.Start]).EndsWith(Bare(entry.Before), StringComparison.Ordinal))] : places;
        return meant switch
        {
            [var only] => (new CommentPlace(clause.Id, clause.Text, only), ""),
            [] when places.Count == 0 => (null, Texts.Of("The clause does not hold these words as they stand here. Copy them from the clause, whole words only.")),
            _ => (null, Texts.Of("The clause holds these words more than once. Quote some of the words beside them too.")),
        };
    }

    // Page and text may break lines otherwise.
    private static string Bare(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c)));

    private static string? Problem(string words) =>
        string.IsNullOrWhiteSpace(words) ? Texts.Of("Say something: the comment is empty.")
        : words.Length > CommentFields.Longest ? Texts.Of("The comment has more than {0} characters. Say it shorter.", CommentFields.Longest)
        : words.Contains('\0', StringComparison.Ordinal) || !Intake.IsWellFormed(words) ? Texts.Of("The comment holds a character that cannot be kept (NUL or half of a character).")
        : null;
}

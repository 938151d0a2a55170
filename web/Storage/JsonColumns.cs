using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using StatementDraft.Core.Checking.Review;
using StatementDraft.Core.Clauses;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Drafting.Brackets;
using StatementDraft.Core.Drafting.Comments;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Across;
using StatementDraft.Core.Facts.Records;

namespace StatementDraft.Web.Storage;

/// <summary>Values of the domain that are kept as JSON in a text column, because nobody searches inside them.</summary>
public static class JsonColumns
{
    public static void Configure(ModelConfigurationBuilder builder)
    {
        Add<IReadOnlyList<string>>(builder);
        Add<IReadOnlyList<EvidenceLink>>(builder);
        Add<IReadOnlyList<Gap>>(builder);
        Add<IReadOnlyList<Bracket>>(builder);
        Add<IReadOnlyList<SlotConflict>>(builder);
        Add<IReadOnlyList<PickedSide>>(builder);
        Add<SourceReading>(builder);
        Add<FactRecord>(builder);
        Add<Statement>(builder);
        Add<Waiver>(builder);
        Add<Tick>(builder);
        Add<ReleasedText>(builder);
        Add<Objection>(builder);
        Add<CommentAct>(builder);
    }

    private static void Add<T>(ModelConfigurationBuilder builder)
        where T : notnull => builder.Properties<T>().HaveConversion<Column<T>, Equality<T>>();

    private sealed class Column<T>() : ValueConverter<T, string>(value => StoredJson.Write(value), json => StoredJson.Read<T>(json));

    // The values are immutable: what is not the same object is compared by what would be stored.
    private sealed class Equality<T>() : ValueComparer<T>(
        (one, other) => ReferenceEquals(one, other) || StoredJson.Write(one) == StoredJson.Write(other),
        value => StoredJson.Write(value).GetHashCode(StringComparison.Ordinal),
        value => value);
}

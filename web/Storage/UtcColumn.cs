using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace StatementDraft.Web.Storage;

/// <summary>A moment, kept as a UTC date and time: SQLite cannot sort offsets, and PostgreSQL wants none.</summary>
public sealed class UtcColumn() : ValueConverter<DateTimeOffset, DateTime>(
    moment => moment.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));

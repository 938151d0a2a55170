using Microsoft.EntityFrameworkCore;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;

namespace StatementDraft.Web.Storage;

/// <summary>Keeps what was read out of a source. A page and the background may read one source at the same time: the later reading stands, and neither fails.</summary>
internal static class StoredReadings
{
    // One statement, which both databases know, where a question followed by a write would lose the race.
    public static Task KeepAsync(DraftContext db, SourceId source, string print, SourceReading reading, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Readings" ("SourceId", "ReaderFingerprint", "Reading") VALUES ({source.Value}, {print}, {StoredJson.Write(reading)})
            ON CONFLICT ("SourceId") DO UPDATE SET "ReaderFingerprint" = excluded."ReaderFingerprint", "Reading" = excluded."Reading"
            """,
            cancellation);
}

using Microsoft.EntityFrameworkCore;
using StatementDraft.Core.Checking.Review;
using StatementDraft.Core.Clauses;
using StatementDraft.Web.Storage.Rows;

namespace StatementDraft.Web.Storage;

/// <summary>The database. Column types are left to the provider, so that the same model stands on SQLite and PostgreSQL;
/// each provider has a subclass beside its migrations, because migrations are found by the type of their context.</summary>
public abstract class DraftContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<SourceRow> Sources => Set<SourceRow>();

    public DbSet<ReadingRow> Readings => Set<ReadingRow>();

    public DbSet<FactRecordRow> FactRecords => Set<FactRecordRow>();

    public DbSet<ReadingClaimRow> ReadingClaims => Set<ReadingClaimRow>();

    public DbSet<ReadingPauseRow> ReadingPauses => Set<ReadingPauseRow>();

    public DbSet<StatementRow> Statements => Set<StatementRow>();

    public DbSet<StatementVersionRow> StatementVersions => Set<StatementVersionRow>();

    public DbSet<RevisionRow> Revisions => Set<RevisionRow>();

    public DbSet<ConflictPickRow> ConflictPicks => Set<ConflictPickRow>();

    public DbSet<WaiverRow> Waivers => Set<WaiverRow>();

    public DbSet<TickRow> Ticks => Set<TickRow>();

    public DbSet<ReleaseRow> Releases => Set<ReleaseRow>();

    public DbSet<ObjectionRow> Objections => Set<ObjectionRow>();

    public DbSet<LookRow> Looks => Set<LookRow>();

    public DbSet<CommentActRow> CommentActs => Set<CommentActRow>();

    public DbSet<IndexedSourceRow> IndexedSources => Set<IndexedSourceRow>();

    public DbSet<PassageRow> Passages => Set<PassageRow>();

    public DbSet<ProposalRow> Proposals => Set<ProposalRow>();

    public DbSet<SourceVersionRow> SourceVersions => Set<SourceVersionRow>();

    public DbSet<KeptSourceRow> KeptSources => Set<KeptSourceRow>();

    public DbSet<KeyRow> Keys => Set<KeyRow>();

    /// <summary>Keeps passages with the words a search finds them by, in the transaction of this context.</summary>
    public abstract Task KeepPassagesAsync(IReadOnlyList<PassageRow> passages, IReadOnlyList<string> words, CancellationToken cancellation);

    /// <summary>Finds passages by their words: how many there are, up to a limit, and those of one page.</summary>
    public abstract Task<PassageMatches> MatchAsync(PassageQuery query, CancellationToken cancellation);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcColumn>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(32);
        JsonColumns.Configure(configurationBuilder);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<SourceRow>(source =>
        {
            source.HasKey(row => row.Number);
            source.HasAlternateKey(row => row.Id);
            source.HasIndex(row => row.Fingerprint).IsUnique();
        });

        modelBuilder.Entity<ReadingRow>(reading =>
        {
            reading.HasKey(row => row.SourceId);
            reading.HasOne<SourceRow>().WithOne().HasForeignKey<ReadingRow>(row => row.SourceId).HasPrincipalKey<SourceRow>(row => row.Id);
        });

        modelBuilder.Entity<ReadingClaimRow>(claim =>
        {
            claim.HasKey(row => row.SourceId);
            claim.HasOne<SourceRow>().WithOne().HasForeignKey<ReadingClaimRow>(row => row.SourceId).HasPrincipalKey<SourceRow>(row => row.Id);
        });

        modelBuilder.Entity<ReadingPauseRow>(pause =>
        {
            pause.HasKey(row => row.Number);
            pause.Property(row => row.Number).ValueGeneratedNever();
        });

        modelBuilder.Entity<FactRecordRow>(record =>
        {
            record.HasKey(row => row.Number);
            record.HasAlternateKey(row => row.Id);
            record.HasOne<SourceRow>().WithMany().HasForeignKey(row => row.SourceId).HasPrincipalKey(row => row.Id);
        });

        modelBuilder.Entity<StatementRow>(statement =>
        {
            statement.HasKey(row => row.Number);
            statement.HasAlternateKey(row => row.Id);
            statement.Property(row => row.Version).IsConcurrencyToken();
            statement.Property(row => row.ProfileId).HasMaxLength(64).HasDefaultValue(StatementProfile.DefaultId);
            statement.HasMany(row => row.Clauses).WithOne().HasForeignKey(row => row.StatementId).HasPrincipalKey(row => row.Id);
            statement.HasMany(row => row.Sources).WithOne().HasForeignKey(row => row.StatementId).HasPrincipalKey(row => row.Id);
        });

        modelBuilder.Entity<StatementSourceRow>(link =>
        {
            link.ToTable("StatementSources");
            link.HasKey(row => new { row.StatementId, row.Role, row.Position });
            link.HasOne<SourceRow>().WithMany().HasForeignKey(row => row.SourceId).HasPrincipalKey(row => row.Id).OnDelete(DeleteBehavior.Restrict);
        });

        modelBuilder.Entity<StatementVersionRow>(version =>
        {
            version.HasKey(row => new { row.StatementId, row.Version });
            version.HasOne<StatementRow>().WithMany().HasForeignKey(row => row.StatementId).HasPrincipalKey(row => row.Id);
        });

        modelBuilder.Entity<ClauseRow>(clause =>
        {
            clause.ToTable("Clauses");
            clause.HasKey(row => new { row.StatementId, row.ClauseId });
        });

        modelBuilder.Entity<RevisionRow>(revision =>
        {
            revision.HasKey(row => new { row.StatementId, row.ClauseId, row.Number });
            revision.HasOne<StatementRow>().WithMany().HasForeignKey(row => row.StatementId).HasPrincipalKey(row => row.Id);
        });

        modelBuilder.Entity<ConflictPickRow>(pick =>
        {
            pick.HasKey(row => row.Number);
            pick.HasOne<StatementRow>().WithMany().HasForeignKey(row => row.StatementId).HasPrincipalKey(row => row.Id);
        });

        ConfigureDecisions<WaiverRow, Waiver>(modelBuilder);
        ConfigureDecisions<TickRow, Tick>(modelBuilder);
        ConfigureDecisions<ReleaseRow, ReleasedText>(modelBuilder);
        ConfigureDecisions<ObjectionRow, Objection>(modelBuilder);

        modelBuilder.Entity<LookRow>(look =>
        {
            look.HasKey(row => row.Number);
            look.HasOne<StatementRow>().WithMany().HasForeignKey(row => row.StatementId).HasPrincipalKey(row => row.Id);
        });

        modelBuilder.Entity<CommentActRow>(act =>
        {
            act.HasKey(row => row.Number);
            act.HasAlternateKey(row => row.Id);
            act.HasOne<StatementRow>().WithMany().HasForeignKey(row => row.StatementId).HasPrincipalKey(row => row.Id);
        });

        modelBuilder.Entity<IndexedSourceRow>(indexed =>
        {
            indexed.HasKey(row => row.SourceNumber);
            indexed.Property(row => row.SourceNumber).ValueGeneratedNever();
            indexed.HasIndex(row => row.SourceId).IsUnique();
            indexed.HasOne<SourceRow>().WithOne().HasForeignKey<IndexedSourceRow>(row => row.SourceNumber);
        });

        modelBuilder.Entity<PassageRow>(passage =>
        {
            passage.HasKey(row => row.Number);
            passage.Property(row => row.Number).ValueGeneratedNever();
            passage.HasIndex(row => row.SourceNumber);
        });

        modelBuilder.Entity<ProposalRow>(proposal =>
        {
            proposal.HasKey(row => row.Number);
            proposal.HasAlternateKey(row => row.Id);
            proposal.HasOne<StatementRow>().WithMany().HasForeignKey(row => row.StatementId).HasPrincipalKey(row => row.Id);
        });

        modelBuilder.Entity<SourceVersionRow>(version =>
        {
            version.HasKey(row => row.Number);
            version.HasOne<SourceRow>().WithMany().HasForeignKey(row => row.OlderId).HasPrincipalKey(row => row.Id).OnDelete(DeleteBehavior.Restrict);
            version.HasOne<SourceRow>().WithMany().HasForeignKey(row => row.NewerId).HasPrincipalKey(row => row.Id).OnDelete(DeleteBehavior.Restrict);
        });

        modelBuilder.Entity<KeptSourceRow>(kept =>
        {
            kept.HasKey(row => row.Number);
            kept.HasOne<StatementRow>().WithMany().HasForeignKey(row => row.StatementId).HasPrincipalKey(row => row.Id);
        });

        modelBuilder.Entity<KeyRow>().HasKey(row => row.Number);
    }

    private static void ConfigureDecisions<TRow, TRecord>(ModelBuilder modelBuilder)
        where TRow : DecisionColumns<TRecord>
        where TRecord : notnull => modelBuilder.Entity<TRow>(decision =>
        {
            decision.HasKey(row => row.Number);
            decision.HasAlternateKey(row => row.Id);
            decision.HasOne<StatementRow>().WithMany().HasForeignKey(row => row.StatementId).HasPrincipalKey(row => row.Id);
        });
}

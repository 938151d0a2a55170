using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using StatementDraft.Core.Checking;
using StatementDraft.Core.Clauses;
using StatementDraft.Core.Comparing;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Web.Setup;

/// <summary>The templates and lists as they stand on disk, read again when a file changes. Whoever needs several of them
/// for one piece of work takes <see cref="Current"/> once: it never changes under his hands.</summary>
public sealed partial class Catalogue : IDisposable
{
    /// <summary>An editor writes a file in several steps, and a desk may copy in twenty; one reading is enough.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(400);

    private readonly string _folder;
    private readonly ILogger<Catalogue> _log;
    private readonly PhysicalFileProvider? _files;
    private readonly IDisposable? _watch;
    private readonly Timer _timer;
    private volatile CatalogueSnapshot _current;

    public Catalogue(CatalogueFolder folder, ILogger<Catalogue> log)
    {
        ArgumentNullException.ThrowIfNull(folder);
        _folder = folder.Path;
        _log = log;
        _timer = new Timer(_ => Reload());
        _current = CatalogueSnapshot.Read(_folder);
        Report(_current);
        if (Directory.Exists(_folder))
        {
            _files = new PhysicalFileProvider(_folder);
            _watch = ChangeToken.OnChange(() => _files.Watch("**/*"), () => _timer.Change(Quiet, Timeout.InfiniteTimeSpan));
        }
    }

    public CatalogueSnapshot Current => _current;

    public Lexicon Lexicon => Current.Lexicon;

    public IReadOnlyList<ClauseTemplate> Templates => Current.Templates;

    /// <summary>What is wrong with the files, and where; each file named here was left out or used in part.</summary>
    public IReadOnlyList<LocatedProblem> Problems => Current.Problems;

    public FactExtractor Extractor => Current.Extractor;

    public Checker Checker => Current.Checker;

    public CommitmentComparer Comparer => Current.Comparer;

    public void Dispose()
    {
        _watch?.Dispose();
        _files?.Dispose();
        _timer.Dispose();
    }

    private void Reload()
    {
        try
        {
            var next = CatalogueSnapshot.Read(_folder);
            if (next.FilesFingerprint != _current.FilesFingerprint)
            {
                _current = next;
                Report(next);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            LogUnreadable(_folder, problem.Message);
        }
    }

    private void Report(CatalogueSnapshot snapshot)
    {
        foreach (var problem in snapshot.Problems)
        {
            LogProblem(problem);
        }

        LogRead(snapshot.Templates.Count, _folder);
    }

    [LoggerMessage(LogLevel.Warning, "{Problem}")]
    private partial void LogProblem(LocatedProblem problem);

    [LoggerMessage(LogLevel.Information, "Read {Count} clause templates in {Folder}.")]
    private partial void LogRead(int count, string folder);

    [LoggerMessage(LogLevel.Warning, "The templates in {Folder} could not be read again and stay as they were: {Problem}")]
    private partial void LogUnreadable(string folder, string problem);
}

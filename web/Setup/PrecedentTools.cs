using StatementDraft.Core.Comparing;
using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Web.Setup;

/// <summary>What reads earlier statements, made of one reading of the lists; each part when it is first asked for.</summary>
public sealed class PrecedentTools(Lexicon lexicon)
{
    private readonly Lazy<PrecedentParties> _parties = new(() => new PrecedentParties(lexicon));
    private readonly Lazy<CommitmentComparer> _comparer = new(() => new CommitmentComparer(lexicon));
    private readonly Lazy<Omissions> _omissions = new(() => new Omissions(lexicon));
    private readonly Lazy<PrecedentNovelty> _novelty = new(() => new PrecedentNovelty(lexicon));

    public Precedents Texts { get; } = new(lexicon);

    public PrecedentParties Parties => _parties.Value;

    public PrecedentLadder Ladder => new(Texts, _comparer.Value);

    public StrengthHistory History => new(_comparer.Value);

    public Omissions Omissions => _omissions.Value;

    public PrecedentNovelty Novelty => _novelty.Value;

    public CommitmentNovelty Commitments => new(_comparer.Value);
}

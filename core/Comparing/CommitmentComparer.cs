using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>Reads commitments and compares them: a text's redline told as a drafter would tell it.</summary>
/// <remarks>Ranks come from the stance lists of the lexicon, are ordinal, and count only inside one family. What the comparison cannot rank it
/// calls another kind.</remarks>
public sealed class CommitmentComparer
{
    private readonly CommitmentReader _reader;
    private readonly ActorChange _actors;
    private readonly ActChange _acts;
    private readonly ModifierChange _modifiers;
    private readonly FrequencyChange _frequencies;
    private readonly WordingChange _wording;

    /// <summary>Makes a comparer that ranks and reads by these lists.</summary>
    public CommitmentComparer(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _reader = new CommitmentReader(lexicon);
        _actors = new ActorChange(lexicon);
        _acts = new ActChange(lexicon);
        _modifiers = new ModifierChange(lexicon, _acts);
        _frequencies = new FrequencyChange(lexicon);
        _wording = new WordingChange(lexicon, _frequencies);
    }

    /// <summary>The commitments of a text, in order.</summary>
    public IReadOnlyList<Commitment> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _reader.Read(text);
    }

    /// <summary>What became of the commitments of one text in another: in the order of the text before, then what was gained. A pair with nothing
    /// to tell is told once, as the same.</summary>
    public IReadOnlyList<CommitmentChange> Compare(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return [.. Once(CommitmentAlignment.Of(before, Read(before), after, Read(after)).SelectMany(pair => pair switch
        {
            ({ } one, { } other) => ChangesOf(new CommitmentPair(before, one, after, other)),
            ({ } one, null) => [new CommitmentChange(CommitmentFate.Lost, one.Topic, one, null, CommitmentMessages.Lost(one.Text)) { BeforeWords = one.Span }],
            (null, { } other) => [new CommitmentChange(CommitmentFate.Gained, other.Topic, null, other, CommitmentMessages.Gained(other.Text)) { AfterWords = other.Span }],
            _ => [],
        }))];
    }

    // "We intend to share, align and coordinate": what became of the intention became of it once.
    private static IEnumerable<CommitmentChange> Once(IEnumerable<CommitmentChange> changes)
    {
        var told = new HashSet<(CommitmentFate, TextSpan, TextSpan)>();
        return changes.Where(change => change is not { Before.Proposition.Operators: [.., var one], After.Proposition.Operators: [.., var other], BeforeWords: { } was, AfterWords: { } isNow }
            || !was.Contains(one) || !isNow.Contains(other) || told.Add((change.Fate, one, other)));
    }

    private List<CommitmentChange> ChangesOf(CommitmentPair pair)
    {
        List<CommitmentChange> changes =
        [
            .. _actors.Of(pair),
            .. _acts.Of(pair),
            .. ModalChange.Of(pair),
            .. _modifiers.Of(pair),
            .. AdjunctChange.Of(pair),
            .. IncludingChange.Of(pair),
            .. AmountChange.Of(pair),
            .. _frequencies.Of(pair),
            .. ReferenceChange.Of(pair),
            .. _wording.Of(pair),
        ];
        return changes.Count > 0 ? changes : [pair.Change(CommitmentFate.Same, CommitmentMessages.Same)];
    }
}

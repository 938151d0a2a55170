using StatementDraft.Core.Checking.Review;
using StatementDraft.Web.Components.Checking;
using StatementDraft.Web.Components.Statements;

namespace StatementDraft.Web.Components.Review;

/// <summary>What the review says of what changed.</summary>
public static class WalkWording
{
    /// <summary>"changed", "new, moved"; a first look tells of no change.</summary>
    public static string Fate(ReviewStep step, bool isFirstLook)
    {
        ArgumentNullException.ThrowIfNull(step);
        var fate = step.Fate switch
        {
            StepFate.Changed => Texts.Of("changed"),
            StepFate.Added => isFirstLook ? "" : Texts.Of("new"),
            StepFate.Removed => Texts.Of("removed"),
            StepFate.Moved => Texts.Of("moved"),
            StepFate.CheckedOtherwise => Texts.Of("the check says something else"),
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };
        return step.HasMoved && step.Fate != StepFate.Moved ? Texts.Of("{0}, moved", fate) : fate;
    }

    /// <summary>What changed beside the words, a sentence each.</summary>
    public static IEnumerable<string> Changes(ReviewStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        if (step is not { Before: { } before, Now.Clause: var now })
        {
            yield break;
        }

        if (before.Heading != now.Heading)
        {
            yield return Texts.Of("The heading was “{0}” and is “{1}”.", before.Heading, now.Heading);
        }

        if (before.Status != now.Status)
        {
            yield return Texts.Of("It was: {0}. It is: {1}.", StatementWording.Status(before.Status).ToLowerInvariant(), StatementWording.Status(now.Status).ToLowerInvariant());
        }
    }

    /// <summary>"is contradicted, was supported".</summary>
    public static string Verdicts(ClaimChange claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return (claim.Before, claim.Now) switch
        {
            ({ } before, { } now) => Texts.Of("is {0}, was {1}", Name(now), Name(before)),
            (null, { } now) => Texts.Of("is {0}", Name(now)),
            ({ } before, null) => Texts.Of("is not said any more, was {0}", Name(before)),
            _ => throw new ArgumentException("The claim was never made.", nameof(claim)),
        };
    }

    private static string Name(Core.Checking.Verdict verdict) => CheckWording.Verdict(verdict).ToLowerInvariant();
}

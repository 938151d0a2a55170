using StatementDraft.Core.Clauses.Formats;

namespace StatementDraft.Core.Clauses;

/// <summary>What must hold between the declarations and the wording.</summary>
internal static class TemplateRules
{
    public static void Check(FrontMatter front, ParsedBody body, TemplateProblems problems)
    {
        var slots = front.Slots.GroupBy(slot => slot.Slot.Name).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var use in body.Uses)
        {
            if (slots.TryGetValue(use.Name, out var declared))
            {
                CheckUse(use, declared.Slot, problems);
            }
            else
            {
                problems.At(use.Offset, TemplateMessages.Undeclared(use.Name));
            }
        }

        foreach (var scope in body.Scopes)
        {
            // An undeclared slot is a problem of its own; its passage is not blamed as well.
            var canVanish = scope.HoldsSeries
                || body.Uses.Any(use => use.Scope == scope && (!slots.TryGetValue(use.Name, out var slot) || !slot.Slot.Required || FactFormats.MayBeSilent(slot.Slot.Kind, use.Format)));
            if (!canVanish)
            {
                problems.At(scope.Offset, scope.IsItem ? TemplateMessages.ItemFixed : TemplateMessages.PassageFixed);
            }
        }

        CheckDeclarations(front.Slots, slots, body, problems);
    }

    private static void CheckUse(SlotUse use, Slot slot, TemplateProblems problems)
    {
        if (!slot.Required && use.Scope is null)
        {
            problems.At(use.Offset, TemplateMessages.OptionalOutside(use.Name));
        }

        if (use.Format is { } format && !FactFormats.Of(slot.Kind).Contains(format))
        {
            problems.At(use.Offset, TemplateMessages.UnknownFormat(use.Name, format, FactFormats.Of(slot.Kind)));
        }
        else if (use is { Format: null, Rests: false } && !FactFormats.HasUsualWords(slot.Kind))
        {
            problems.At(use.Offset, TemplateMessages.NeedsWording(use.Name, slot.Kind));
        }
    }

    private static void CheckDeclarations(
        IReadOnlyList<DeclaredSlot> declared, Dictionary<string, DeclaredSlot> slots, ParsedBody body, TemplateProblems problems)
    {
        foreach (var (slot, line, column) in declared)
        {
            var usedByOthers = declared.Any(other => other.Slot.Near == slot.Name && other.Slot != slot);
            if (!usedByOthers && body.Uses.All(use => use.Name != slot.Name))
            {
                problems.At(line, column, TemplateMessages.Unused(slot.Name));
            }

            if (slot.Near is not { } near)
            {
                continue;
            }

            if (!slots.TryGetValue(near, out var neighbour))
            {
                problems.At(line, column, TemplateMessages.NearUndeclared(slot.Name, near));
            }
            else if (ComesBack(slot, slots))
            {
                problems.At(line, column, TemplateMessages.NearItself(slot.Name));
            }
            else if (neighbour.Slot.IsList)
            {
                problems.At(line, column, TemplateMessages.NearList(slot.Name, near));
            }
        }
    }

    private static bool ComesBack(Slot slot, Dictionary<string, DeclaredSlot> slots)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var next = slot; next.Near is { } near && slots.TryGetValue(near, out var neighbour); next = neighbour.Slot)
        {
            if (!seen.Add(next.Name))
            {
                return true;
            }
        }

        return false;
    }
}

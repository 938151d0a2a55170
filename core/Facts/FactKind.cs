namespace StatementDraft.Core.Facts;

/// <summary>The kinds of fact. Their names in lower case are the API's words.</summary>
public enum FactKind
{
    /// <summary>An amount of money with its qualifier.</summary>
    Money,

    /// <summary>A number of things.</summary>
    Count,

    /// <summary>A share.</summary>
    Percent,

    /// <summary>A date as far as it is known.</summary>
    Date,

    /// <summary>A named person.</summary>
    Person,

    /// <summary>A named organization.</summary>
    Organization,

    /// <summary>A named place, a state among them.</summary>
    Place,

    /// <summary>A named treaty, with its article.</summary>
    Treaty,

    /// <summary>Words between quotation marks.</summary>
    Quote,

    /// <summary>Who takes which stance on what.</summary>
    Position,

    /// <summary>Who meets whom, where and when.</summary>
    Meeting,
}

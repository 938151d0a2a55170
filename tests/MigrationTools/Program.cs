namespace StatementDraft.MigrationTools;

/// <summary>Started by nobody: <c>dotnet ef</c> only loads this assembly, for the design-time factories in it.</summary>
internal static class Program
{
    private static void Main() => Console.Error.WriteLine("dotnet ef migrations add NAME -p web -s tests/MigrationTools -o Storage/Sqlite");
}

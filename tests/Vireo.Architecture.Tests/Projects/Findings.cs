namespace Vireo.Architecture.Tests.Projects;

/// <summary>What a test found wrong.</summary>
internal static class Findings
{
    /// <summary>Fails with every finding in full, one a line.</summary>
    internal static void AreNone(IEnumerable<string> findings)
    {
        string all = string.Join(Environment.NewLine, findings);
        if (all.Length > 0)
        {
            Assert.Fail(all);
        }
    }
}

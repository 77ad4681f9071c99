using Microsoft.CodeAnalysis;

namespace Vireo.Generator;

/// <summary>Writes the client's and the daemon's half of every contract.</summary>
[Generator]
public sealed class ContractGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}

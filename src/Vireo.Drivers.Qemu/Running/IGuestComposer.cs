using Vireo.Host.DomainDocuments;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>Makes of a guest's document what a run needs. It changes nothing and starts nothing.</summary>
internal interface IGuestComposer
{
    /// <summary>Reads a client's document: checks it and fills in what it leaves out.</summary>
    ValueTask<DomainDefinition> ReadAsync(string xml, CancellationToken cancellationToken);

    /// <summary>The definition as a run shows it: with aliases and what the run decided.</summary>
    DomainDefinition GoLive(DomainDefinition saved, CommandInputs inputs);

    /// <summary>The program and the arguments of a run.</summary>
    GuestCommand Compose(DomainDefinition live, CommandInputs inputs);
}

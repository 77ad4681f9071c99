using Vireo.Contract;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Contract.Domains.Metadata;

namespace Vireo.Drivers.Test.Tests;

/// <summary>Keeps events as lines, in the form of the golden files.</summary>
internal sealed class RecordedEvents : RemoteEventsBase
{
    private readonly List<string> _lines = [];

    internal IReadOnlyList<string> Take()
    {
        string[] taken = [.. _lines];
        _lines.Clear();
        return taken;
    }

    public override void DomainEventLifecycle(DomainHandle domain, DomainEventType type, int detail) =>
        _lines.Add($"legacy lifecycle {domain.Name} {domain.Id} {(int)type}/{detail}");

    public override void DomainEventCallbackLifecycle(int callbackId, DomainHandle domain, DomainEventType type, int detail) =>
        _lines.Add($"lifecycle {domain.Name} {domain.Id} {(int)type}/{detail}");

    public override void DomainEventCallbackMetadataChange(
        int callbackId, DomainHandle domain, DomainMetadataType type, string? namespaceUri) =>
        _lines.Add($"metadata {domain.Name} {(int)type} {namespaceUri ?? "-"}");
}

using Vireo.Contract.Domains;
using Vireo.Contract.Domains.States;
using Vireo.Host.DomainDocuments;

namespace Vireo.Host.Objects;

/// <summary>A guest's state at one time: what every driver keeps of a guest.</summary>
public record DomainRecord : IObjectRecord
{
    private DomainHandle? _handle;
    private string? _text;

    /// <summary>Copies all but what was computed, since the copy is about to differ.</summary>
    /// <param name="original">What is copied.</param>
    protected DomainRecord(DomainRecord original)
    {
        ArgumentNullException.ThrowIfNull(original);
        Definition = original.Definition;
        NextDefinition = original.NextDefinition;
        Id = original.Id;
        State = original.State;
        Reason = original.Reason;
        IsPersistent = original.IsPersistent;
        IsUpdated = original.IsUpdated;
        IsRemoved = original.IsRemoved;
        Autostart = original.Autostart;
        HasManagedSave = original.HasManagedSave;
    }

    /// <inheritdoc />
    public string Name => Definition.Name;

    /// <inheritdoc />
    public Guid? Uuid => Definition.Uuid;

    /// <summary>The definition that the guest has now.</summary>
    public required DomainDefinition Definition { get; init; }

    /// <summary>The saved definition that it gets at its next start; null: <see cref="Definition"/> is the saved one, or none is.</summary>
    public DomainDefinition? NextDefinition { get; init; }

    /// <summary>The id while it runs, else <see cref="DomainHandle.Inactive"/>.</summary>
    public int Id { get; init; } = DomainHandle.Inactive;

    /// <summary>What it does.</summary>
    public DomainState State { get; init; } = DomainState.ShutOff;

    /// <summary>Why, a value of the enum that belongs to the state.</summary>
    public int Reason { get; init; }

    /// <summary>Whether a definition is saved, so that the guest stays known when it does not run.</summary>
    public bool IsPersistent { get; init; }

    /// <summary>Whether its definition was changed while it ran.</summary>
    public bool IsUpdated { get; init; }

    /// <summary>Whether the driver has forgotten it: whoever still holds it must take it for not found.</summary>
    public bool IsRemoved { get; init; }

    /// <summary>Whether it starts with the daemon.</summary>
    public bool Autostart { get; init; }

    /// <summary>Whether its memory was saved for the next start.</summary>
    public bool HasManagedSave { get; init; }

    /// <summary>Whether it runs, paused or not.</summary>
    public bool IsActive => Id != DomainHandle.Inactive;

    /// <summary>Whether it has snapshots.</summary>
    public virtual bool HasSnapshots => false;

    /// <summary>Whether it has checkpoints.</summary>
    public virtual bool HasCheckpoints => false;

    /// <summary>The saved definition.</summary>
    public DomainDefinition Saved => NextDefinition ?? Definition;

    /// <summary>What names it on the wire. Made once.</summary>
    public DomainHandle Handle => _handle ??= new DomainHandle(Definition.Name, Definition.Uuid, Id);

    /// <summary>The current definition's document, without secrets. Written once.</summary>
    public string Text => _text ??= IsActive ? DomainWriter.Write(Definition, Id, secure: false) : Definition.InactiveText;
}

using Vireo.Sasl.Layers;

namespace Vireo.Sasl.Exchanges;

/// <summary>One side of one login by one mechanism. It is used once, by one caller at a time; after a failure it is over.</summary>
public abstract class SaslExchange : IDisposable
{
    private Func<ReadOnlyMemory<byte>?, SaslStep>? _next;

    /// <summary>Who logs in; a server knows it once the exchange is complete.</summary>
    public string UserName { get; protected set; } = "";

    /// <summary>What protects everything that follows, once the exchange is complete; null: nothing does. The exchange's user disposes it.</summary>
    public SecurityLayer? Layer { get; protected set; }

    /// <summary>Takes what the other side said.</summary>
    /// <param name="message">Its message; null: none, as at the beginning of a client's exchange.</param>
    /// <returns>What to say. A side that was complete already has nothing more to say.</returns>
    /// <exception cref="SaslException">The message is wrong, or proves nothing.</exception>
    public SaslStep Next(ReadOnlyMemory<byte>? message)
    {
        Func<ReadOnlyMemory<byte>?, SaslStep> step = _next ?? Begin;
        _next = static _ => throw new SaslException("the exchange is over");
        SaslStep said = step(message);
        if (said.IsComplete)
        {
            _next = End;
        }

        return said;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>The first step.</summary>
    /// <param name="message">The other side's first message, if it spoke first.</param>
    /// <returns>What to say.</returns>
    protected abstract SaslStep Begin(ReadOnlyMemory<byte>? message);

    /// <summary>Says something and waits for an answer.</summary>
    /// <param name="message">The message; null: none.</param>
    /// <param name="then">Takes the answer.</param>
    /// <returns>The step.</returns>
    protected SaslStep Say(ReadOnlyMemory<byte>? message, Func<ReadOnlyMemory<byte>?, SaslStep> then)
    {
        _next = then;
        return new SaslStep(message, false);
    }

    /// <summary>Is complete.</summary>
    /// <param name="message">A last message; null: none.</param>
    /// <returns>The step.</returns>
    protected static SaslStep Finish(ReadOnlyMemory<byte>? message = null) => new(message, true);

    /// <summary>Lets go of what the mechanism holds.</summary>
    /// <param name="disposing">Whether it is disposed rather than collected.</param>
    protected virtual void Dispose(bool disposing)
    {
    }

    // A libvirt client looks at the daemon's last message even where the mechanism has none left.
    private static SaslStep End(ReadOnlyMemory<byte>? message) =>
        message is null or { IsEmpty: true } ? Finish() : throw new SaslException("the other side goes on after the end");
}

using Vireo.Contract.Authentication;
using Vireo.Sasl.Exchanges;
using Vireo.Sasl.Layers;

namespace Vireo.Daemon.Authentication;

/// <summary>One client's login: how its listener wants it, and whether it has happened.</summary>
/// <param name="terms">How the client has to log in.</param>
/// <param name="methods">What it logs in by.</param>
internal sealed class Login(LoginTerms terms, LoginMethods methods) : AuthenticationBase, IDisposable
{
    private readonly SaslLogin _sasl = new(terms, methods);
    private volatile bool _isComplete = terms.Method == AuthenticationType.None;

    /// <summary>Happens once, when the client has logged in later than it connected.</summary>
    internal event Action? Completed;

    internal bool IsComplete => _isComplete;

    /// <summary>The name that SASL knows the client by; null: it did not log in so.</summary>
    internal string? SaslUserName => _sasl.UserName;

    /// <summary>Takes what protects the connection from now on. It is there once, when the last reply of the login has been written.</summary>
    /// <returns>The layer; null: nothing changes.</returns>
    internal SecurityLayer? TakeLayer() => _sasl.TakeLayer();

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<AuthenticationType>> AuthListAsync(CancellationToken cancellationToken)
    {
        // libvirt's clients ask this first: where polkit would ask root for root's password, root is let in.
        if (!_isComplete && terms is { Method: AuthenticationType.Polkit, IsRoot: true })
        {
            Complete();
        }

        return ValueTask.FromResult<IReadOnlyList<AuthenticationType>>([_isComplete ? AuthenticationType.None : terms.Method]);
    }

    /// <inheritdoc />
    public override ValueTask<string> AuthSaslInitAsync(CancellationToken cancellationToken)
    {
        RequireOpen(AuthenticationType.Sasl);
        return ValueTask.FromResult(_sasl.Begin());
    }

    /// <inheritdoc />
    public override ValueTask<(bool Complete, bool IsNull, ReadOnlyMemory<byte> Message)> AuthSaslStartAsync(
        string mechanism,
        bool isNull,
        ReadOnlyMemory<byte> message,
        CancellationToken cancellationToken)
    {
        RequireOpen(AuthenticationType.Sasl);
        return Answer(_sasl.Start(mechanism, isNull ? null : message));
    }

    /// <inheritdoc />
    public override ValueTask<(bool Complete, bool IsNull, ReadOnlyMemory<byte> Message)> AuthSaslStepAsync(
        bool isNull,
        ReadOnlyMemory<byte> message,
        CancellationToken cancellationToken)
    {
        RequireOpen(AuthenticationType.Sasl);
        return Answer(_sasl.Step(isNull ? null : message));
    }

    /// <inheritdoc />
    public override async ValueTask<bool> AuthPolkitAsync(CancellationToken cancellationToken)
    {
        RequireOpen(AuthenticationType.Polkit);
        await methods.Polkit.CheckAsync(terms, methods.Logger, cancellationToken);
        Complete();
        return true;
    }

    public void Dispose() => _sasl.Dispose();

    private ValueTask<(bool Complete, bool IsNull, ReadOnlyMemory<byte> Message)> Answer(SaslStep step)
    {
        if (step.IsComplete)
        {
            Complete();
        }

        return ValueTask.FromResult((step.IsComplete, step.Message is null, step.Message.GetValueOrDefault()));
    }

    private void RequireOpen(AuthenticationType method)
    {
        if (_isComplete || terms.Method != method)
        {
            throw LoginFault.Failed();
        }
    }

    private void Complete()
    {
        _isComplete = true;
        Completed?.Invoke();
    }
}

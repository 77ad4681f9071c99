using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Vireo.DependencyInjection;

/// <summary>Adds hosts to an application's services.</summary>
public static class VireoServices
{
    private const string LogCategory = "Vireo";

    /// <summary>Adds the one host of an application: who needs it asks for <see cref="VirtHost"/>.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="uri">The host's URI; null: what the configuration of <see cref="VirtHostOptions"/> says.</param>
    /// <param name="configure">How it is opened; null: nothing is said here.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddVireo(this IServiceCollection services, string? uri = null, Action<VirtHostOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        Configure(services, Options.DefaultName, uri, configure);
        services.TryAddSingleton(static provider => Create(provider, Options.DefaultName));
        return services;
    }

    /// <summary>
    /// Adds one host of several, by name: who needs it asks for <c>[FromKeyedServices("east")] VirtHost</c>. Its options are those of
    /// <see cref="VirtHostOptions"/> with that name.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="name">Its name; each has another.</param>
    /// <param name="uri">The host's URI; null: what the configuration of <see cref="VirtHostOptions"/> says.</param>
    /// <param name="configure">How it is opened; null: nothing is said here.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddKeyedVireo(
        this IServiceCollection services,
        string name,
        string? uri = null,
        Action<VirtHostOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        Configure(services, name, uri, configure);
        services.TryAddKeyedSingleton(name, static (provider, key) => Create(provider, (string)key!)); // it was added under this name
        return services;
    }

    private static void Configure(IServiceCollection services, string name, string? uri, Action<VirtHostOptions>? configure)
    {
        OptionsBuilder<VirtHostOptions> options = services.AddOptions<VirtHostOptions>(name);
        if (uri is not null)
        {
            options.Configure(host => host.Uri = uri);
        }

        if (configure is not null)
        {
            options.Configure(configure);
        }
    }

    private static VirtHost Create(IServiceProvider provider, string name)
    {
        VirtHostOptions options = provider.GetRequiredService<IOptionsMonitor<VirtHostOptions>>().Get(name);
        VirtConnectionOptions connection = options.Connection;
        if (connection.Logger == NullLogger.Instance && provider.GetService<ILoggerFactory>() is { } loggers)
        {
            connection = connection with { Logger = loggers.CreateLogger(LogCategory) };
        }

        if (connection.TimeProvider == TimeProvider.System && provider.GetService<TimeProvider>() is { } time)
        {
            connection = connection with { TimeProvider = time };
        }

        return new VirtHost(new VirtHostOptions { Uri = options.Uri, Connection = connection });
    }
}

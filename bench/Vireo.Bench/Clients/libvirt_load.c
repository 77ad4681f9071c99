/* libvirt's own client under load: libvirt_load URI CALL THREADS SECONDS prints "calls cpu-seconds".
 * The threads share one connection, as an application's would. */
#include <libvirt/libvirt.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

static virConnectPtr connection;
static virDomainPtr domain;
static int get_info;
static atomic_int stop;
static atomic_long calls;

static void *load(void *unused)
{
    long made = 0;
    while (!stop) {
        unsigned long version;
        virDomainInfo info;
        if (get_info ? virDomainGetInfo(domain, &info) : virConnectGetLibVersion(connection, &version))
            abort();
        made++;
    }
    calls += made;
    return unused;
}

int main(int argc, char **argv)
{
    if (argc != 5 || !(connection = virConnectOpen(argv[1])) || !(domain = virDomainLookupByName(connection, "test")))
        return 1;
    get_info = !strcmp(argv[2], "GetInfo");
    int count = atoi(argv[3]);
    pthread_t *threads = calloc(count, sizeof *threads);
    for (int i = 0; i < count; i++)
        pthread_create(&threads[i], NULL, load, NULL);
    usleep((useconds_t)(atof(argv[4]) * 1e6));
    stop = 1;
    for (int i = 0; i < count; i++)
        pthread_join(threads[i], NULL);
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    printf("%ld %f\n", (long)calls, usage.ru_utime.tv_sec + usage.ru_stime.tv_sec + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6);
    virDomainFree(domain);
    virConnectClose(connection);
    return 0;
}

using Sidereal.Load;
using Sidereal.Load.Service;

if (args is ["serve", .. string[] serviceArguments])
{
    await FactorService.RunAsync(LoadOptions.Of(serviceArguments));
    return 0;
}

return await LoadRun.RunAsync(LoadOptions.Of(args)) ? 0 : 1;

using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Factors.VerifyService;

/// <summary>The body of every answer that is not a success.</summary>
internal sealed record ServiceError(int Code, string Message, string MoreInfo, int Status)
{
    public static Task NotFoundAsync(HttpContext context) =>
        WriteAsync(context, StatusCodes.Status404NotFound, 20404, $"The requested resource {context.Request.Path} was not found");

    public static Task BadRequestAsync(HttpContext context, string message) =>
        WriteAsync(context, StatusCodes.Status400BadRequest, 20001, message);

    public static Task WriteAsync(HttpContext context, int status, int code, string message)
    {
        context.Response.StatusCode = status;
        ServiceError error = new(code, message, $"https://www.twilio.com/docs/errors/{code}", status);
        return context.Response.WriteAsJsonAsync(error, ServiceJson.Default.ServiceError);
    }
}

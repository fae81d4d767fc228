package dev.squall.studio.page;

import dev.squall.studio.catalog.CatalogCache;
import dev.squall.studio.grid.InvalidFilter;
import dev.squall.studio.http.BadRequest;
import dev.squall.studio.http.BodyTooLarge;
import dev.squall.studio.http.Failures;
import dev.squall.studio.http.NotFound;
import dev.squall.studio.http.Request;
import dev.squall.studio.http.Response;
import dev.squall.studio.link.Links;
import dev.squall.studio.view.ErrorView;
import dev.squall.studio.view.Link;
import dev.squall.studio.view.Problem;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The pages that say what went wrong: for people as HTML, for scripts as JSON. */
final class ErrorPages implements Failures {
    private final CatalogCache catalogs;
    private final Frame frame;
    private final Consumer<Throwable> unexpected;

    /**
     * Creates the pages.
     *
     * @param unexpected is told about failures that are a defect of the studio
     */
    ErrorPages(CatalogCache catalogs, Frame frame, Consumer<Throwable> unexpected) {
        this.catalogs = catalogs;
        this.frame = frame;
        this.unexpected = unexpected;
    }

    @Override
    public Response answer(Request request, Throwable failure) {
        if (failure instanceof SQLException e) {
            if (ServerErrors.isAboutNames(e)) {
                catalogs.forget();
            }
            return page(request, ServerErrors.status(e), ServerErrors.problem(e));
        }
        String message = text(failure.getMessage());
        if (failure instanceof NotFound) {
            return page(request, 404, new Problem("Not found", message, "", ""));
        }
        if (failure instanceof BadRequest || failure instanceof InvalidFilter) {
            return page(request, 400, new Problem("The address cannot be read", message, "", ""));
        }
        if (failure instanceof BodyTooLarge) {
            return page(request, 413, new Problem("Too large", message, "", ""));
        }
        unexpected.accept(failure);
        return page(
                request,
                500,
                new Problem(
                        "The studio made a mistake",
                        failure.getClass().getSimpleName() + ".",
                        "The terminal that the studio was started in has the details. Please report them.",
                        ""));
    }

    /** The page for those who do not have the token. */
    Response tokenNeeded(Request request) {
        var problem = new Problem(
                "Who is there?",
                "This studio was started with a token, and the request has none or that of an earlier start.",
                "Open the address that was printed in the terminal, or send the token as Authorization: Bearer.",
                "");
        return isForScripts(request) ? json(401, problem) : html(401, problem, false);
    }

    private Response page(Request request, int status, Problem problem) {
        return isForScripts(request) ? json(status, problem) : html(status, problem, true);
    }

    private static boolean isForScripts(Request request) {
        boolean path = request.path().endsWith(".json")
                || request.path().endsWith(".ndjson")
                || request.path().endsWith(".csv");
        return path
                || request.header("Accept")
                        .filter(accept -> accept.startsWith("application/json"))
                        .isPresent();
    }

    private Response html(int status, Problem problem, boolean inside) {
        var view = new ErrorView(
                inside ? Optional.of(frame.bare(problem.title())) : Optional.empty(),
                frame.assets(),
                Integer.toString(status),
                problem,
                inside ? Optional.of(new Link("All tables", Links.HOME)) : Optional.empty());
        return Html.page(status, templates -> templates.error(view));
    }

    private static Response json(int status, Problem problem) {
        try {
            return JsonText.response(json -> {
                        json.writeStartObject();
                        json.writeStringField("error", problem.title());
                        json.writeStringField("message", problem.detail());
                        json.writeStringField("hint", problem.hint());
                        json.writeStringField("sqlstate", problem.code());
                        json.writeEndObject();
                    })
                    .withStatus(status);
        } catch (IOException e) {
            return Response.text(status, problem.detail());
        }
    }

    private static String text(@Nullable String message) {
        return message == null ? "" : message;
    }
}

package se.samspel.kit.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Answers with an aggregate: its version as ETag and, where it was created, its address. */
public final class Answer {

    private Answer() {}

    /** 201. {@code path} stands under the API's root: {@code /referrals/<id>}. */
    public static Response created(Object view, String path, long version) {
        return Response.status(201).entity(view).location(address(path)).tag(tag(version)).build();
    }

    /** 202: work that goes on in the background. */
    public static Response accepted(Object view, String path, long version) {
        return Response.accepted(view).location(address(path)).tag(tag(version)).build();
    }

    public static Response ok(Object view, long version) {
        return Response.ok(view).tag(tag(version)).build();
    }

    /** What was created before: 200 with its address. */
    public static Response known(Object view, String path, long version) {
        return Response.ok(view).location(address(path)).tag(tag(version)).build();
    }

    /** A repeated request: the first one's status, the resource as it is now. */
    public static Response replayed(int status, Object view, String path, long version) {
        var response =
                Response.status(status)
                        .entity(view)
                        .tag(tag(version))
                        .header("Idempotency-Replayed", "true");
        return status == 201 || status == 202
                ? response.location(address(path)).build()
                : response.build();
    }

    private static String tag(long version) {
        return Long.toString(version);
    }

    private static URI address(String path) {
        UriInfo uri = CurrentRequestManager.get().getUriInfo();
        return uri.getBaseUriBuilder().path(path).build();
    }
}

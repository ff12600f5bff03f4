package se.samspel.referral.feed;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.caller.Scope;
import se.samspel.referral.course.Course;

/** Each authority's own feed: no person is in it, so it needs no acting user. */
@Path("/events")
@Tag(name = "Events")
class FeedResource {

    private final LongPoll feed;
    private final FeedStream stream;
    private final FeedPlaces places;
    private final CurrentCaller caller;
    private final SecurityIdentity identity;

    FeedResource(
            LongPoll feed,
            FeedStream stream,
            FeedPlaces places,
            CurrentCaller caller,
            SecurityIdentity identity) {
        this.feed = feed;
        this.stream = stream;
        this.places = places;
        this.caller = caller;
        this.identity = identity;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.SERVER_SENT_EVENTS})
    @RolesAllowed(Scope.EVENTS_READ)
    @Operation(
            operationId = "listEvents",
            summary = "Read the own event feed",
            description =
                    "What the calling authority may know of referrals, in order. Start without after,"
                            + " go on with the next of the answer before: it moves on also where the"
                            + " filter lets nothing pass. With wait the answer comes as soon as there"
                            + " is an event. With Accept: text/event-stream the events come as a"
                            + " stream until the token ends; id is the cursor, which Last-Event-ID"
                            + " takes. Det som den anropande myndigheten får veta om remisser, i"
                            + " ordning. Börja utan after och fortsätt med föregående svars next: det"
                            + " går framåt också när filtret inte släpper igenom något. Med wait"
                            + " kommer svaret så snart det finns en händelse. Med Accept:"
                            + " text/event-stream kommer händelserna som en ström tills token går ut;"
                            + " id är det värde som Last-Event-ID tar emot.")
    @APIResponse(
            responseCode = "200",
            description = "A stretch of the feed. En bit av flödet.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = FeedView.class)),
                @Content(
                        mediaType = MediaType.SERVER_SENT_EVENTS,
                        schema = @Schema(implementation = String.class, maxLength = 100_000_000))
            })
    public Response events(
            @BeanParam @Valid FeedQuery query,
            @Parameter(
                            description =
                                    "Streams only: the id of the last event that was read. Bara"
                                            + " strömmar: den senast lästa händelsens id.")
                    @HeaderParam("Last-Event-ID")
                    @Size(max = 100)
                    @Nullable String lastEventId,
            @Context HttpHeaders headers) {
        caller.authority();
        FeedFilter filter = query.filter();
        if (isStream(headers.getAcceptableMediaTypes().getFirst())) {
            Cursor last = Cursor.parse(lastEventId, "Last-Event-ID");
            return stream(lastEventId == null ? Cursor.parse(query.after) : last, filter);
        }
        FeedPage page = feed.read(Cursor.parse(query.after), filter, query.limit, query.waiting());
        return Response.ok(page.view(), MediaType.APPLICATION_JSON_TYPE).build();
    }

    /** What is liked best, whatever weight it has. */
    private static boolean isStream(MediaType accepted) {
        return MediaType.SERVER_SENT_EVENTS_TYPE.getSubtype().equals(accepted.getSubtype());
    }

    private Response stream(Cursor after, FeedFilter filter) {
        Instant end = stream.end(tokenEnds());
        String topic = Course.topicOf(caller.authority());
        places.requireStream(topic);
        // Taken where it is given back, so that an answer that isn't written keeps none.
        StreamingOutput output =
                out -> {
                    if (places.tryTakeForStream(topic)) {
                        try {
                            stream.write(out, after, filter, end);
                        } finally {
                            places.giveBackStream(topic);
                        }
                    }
                };
        return Response.ok(output, MediaType.SERVER_SENT_EVENTS_TYPE)
                // Some proxies would keep what comes until they have much of it.
                .header("X-Accel-Buffering", "no")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Instant tokenEnds() {
        JsonWebToken token = (JsonWebToken) identity.getPrincipal();
        return Instant.ofEpochSecond(token.getExpirationTime());
    }
}

package se.samspel.kit.probe;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.kit.http.PersonalData;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Money;

@Path("/notes")
@RolesAllowed(Scope.REFERRAL_READ)
@PersonalData
class NoteResource {

    @Schema(examples = "{\"body\":\"hello\"}")
    record NoteRequest(@NotNull @Size(min = 1, max = 20) String body, Money amountSek) {}

    record NoteView(UUID id, String body, long version, BigDecimal amountSek) {}

    @ApplicationScoped
    static class Notes implements PanacheRepositoryBase<Note, UUID> {}

    private final Notes notes;
    private final Idempotency idempotency;
    private final Outbox outbox;
    private final AccessLog log;
    private final CurrentCaller caller;
    private final IfMatch ifMatch;
    private final Pages pages;
    private final Ids ids;

    NoteResource(
            Notes notes,
            Idempotency idempotency,
            Outbox outbox,
            AccessLog log,
            CurrentCaller caller,
            IfMatch ifMatch,
            Pages pages,
            Ids ids) {
        this.notes = notes;
        this.idempotency = idempotency;
        this.outbox = outbox;
        this.log = log;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.pages = pages;
        this.ids = ids;
    }

    @POST
    @Idempotent
    @Transactional
    public Response create(@NotNull @Valid NoteRequest request) {
        UUID id = ids.next();
        if (idempotency.claim("create-note", request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            Note before = find(replay.resourceId());
            return Answer.replayed(
                    replay.status(), view(before), "/notes/" + before.id(), before.version());
        }
        Note note = new Note(id, caller.authority().toString(), request.body());
        notes.persist(note);
        notes.flush();
        if (request.body().equals("refused")) {
            throw Problem.notFound();
        }
        announce(note);
        log.record("create-note", caller.authority(), List.of(), List.of(id));
        return Answer.created(view(note), "/notes/" + id, note.version());
    }

    @POST
    @Path("/{id}/revision")
    @Idempotent
    @Transactional
    public Response revise(@PathParam("id") String id, @NotNull @Valid NoteRequest request) {
        if (idempotency.claim("revise-note", request, id, 200) instanceof Claim.Replay replay) {
            Note before = find(replay.resourceId());
            return Answer.replayed(200, view(before), "", before.version());
        }
        Note note = find(id);
        ifMatch.check(note.version());
        note.rewrite(request.body());
        notes.flush();
        announce(note);
        return Answer.ok(view(note), note.version());
    }

    @GET
    @Path("/{id}")
    @Transactional
    public Response read(@PathParam("id") String id) {
        Note note = find(id);
        log.record("read-note", caller.authority(), List.of(), List.of(note.id()));
        return Answer.ok(view(note), note.version());
    }

    @GET
    @Transactional
    public PageView<NoteView> list(@Valid @BeanParam PageQuery query) {
        var rows =
                notes.find("order by id")
                        .range(query.offset(), query.offset() + query.fetch() - 1)
                        .list();
        return pages.view(query, rows.stream().map(NoteResource::view).toList(), notes::count);
    }

    private Note find(String id) {
        try {
            return notes.findByIdOptional(UUID.fromString(id)).orElseThrow(Problem::notFound);
        } catch (IllegalArgumentException noUuid) {
            throw Problem.notFound();
        }
    }

    private void announce(Note note) {
        outbox.append(
                OutboxEvent.state(
                        "samspel.referral.v1", "note.written", note.id().toString(), view(note)));
    }

    private static NoteView view(Note note) {
        return new NoteView(note.id(), note.body(), note.version(), null);
    }
}

package se.samspel.funding.yearwheel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import se.samspel.funding.yearwheel.domain.MemberDischarge;

/** Members' decisions on the discharge, of associations that the caller may see. */
@ApplicationScoped
class DischargeRepository implements PanacheRepositoryBase<MemberDischarge, MemberDischarge.Key> {}

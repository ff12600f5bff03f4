package se.samspel.funding.yearwheel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import se.samspel.funding.yearwheel.domain.WheelParameters;

/** The wheels' parameters of associations that the caller may see. */
@ApplicationScoped
class WheelParametersRepository implements PanacheRepositoryBase<WheelParameters, String> {}

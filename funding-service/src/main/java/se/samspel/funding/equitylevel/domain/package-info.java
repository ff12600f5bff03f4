/** The reasonable level of an association's equity, by steps of its means. */
@NullMarked
package se.samspel.funding.equitylevel.domain;

import org.jspecify.annotations.NullMarked;

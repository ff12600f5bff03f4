/** Interim reports: what is frozen in them, how editions follow each other and are adopted. */
@NullMarked
package se.samspel.funding.interim.domain;

import org.jspecify.annotations.NullMarked;

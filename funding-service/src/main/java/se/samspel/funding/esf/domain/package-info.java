/** What an ESF project is, who owns and hosts what of it, and the yearly hours that count. */
@NullMarked
package se.samspel.funding.esf.domain;

import org.jspecify.annotations.NullMarked;

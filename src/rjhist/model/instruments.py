"""The words for instruments: what they are called, what they are in law, what they are about."""

from rjhist.model.vocabulary import Vocabulary


class TreatyKind(Vocabulary):
    """The word of an instrument's title (United Nations Treaty Collection, definitions of key terms); it decides nothing in law.

    >>> TreatyKind.CONVENTION.definition
    'titled a convention'
    """

    TREATY = "treaty", "titled a treaty"
    CONVENTION = "convention", "titled a convention"
    AGREEMENT = "agreement", "titled an agreement or accord"
    PROTOCOL = "protocol", "titled a protocol"
    PACT = "pact", "titled a pact"
    DECLARATION = "declaration", "titled a declaration, by one or several"
    JOINT_DECLARATION = "joint-declaration", "titled a joint declaration"
    JOINT_STATEMENT = "joint-statement", "titled a joint statement or joint press statement"
    COMMUNIQUE = "communique", "titled a communiqué"
    EXCHANGE_OF_NOTES = "exchange-of-notes", "notes or letters exchanged that together make an agreement"
    NOTE = "note", "a diplomatic note or letter of one side"
    MEMORANDUM = "memorandum", "titled a memorandum"
    ARMISTICE = "armistice", "titled an armistice, truce or ceasefire"
    INSTRUMENT_OF_SURRENDER = "instrument-of-surrender", "titled an instrument or act of surrender"
    PROCLAMATION = "proclamation", "titled a proclamation or manifesto"
    ORDER = "order", "titled an order, directive or instruction"
    DECREE = "decree", "titled a decree or ukase"
    STATUTE = "statute", "titled a law or constitution"
    REGULATIONS = "regulations", "titled regulations or rules"
    CONTRACT = "contract", "titled a contract or concession"
    PLAN = "plan", "titled a plan or programme of action"


class Nature(Vocabulary):
    """What an instrument is in law (Vienna Convention on the Law of Treaties, art. 2(1)(a), and what falls outside it).

    >>> Nature.POLITICAL_COMMITMENT.definition
    'a joint text of states that is meant to guide and not to bind in law'
    """

    TREATY = "treaty", "an agreement between states, governed by international law, whatever its title"
    POLITICAL_COMMITMENT = "political-commitment", "a joint text of states that is meant to guide and not to bind in law"
    UNILATERAL_ACT = "unilateral-act", "a declaration, note or demand of one state towards others"
    OCCUPATION_DIRECTIVE = "occupation-directive", "an order of an occupation authority or of allied command"
    DOMESTIC_ACT = "domestic-act", "a law, decree or order within one state"
    PRIVATE_ACCORD = "private-accord", "an agreement in which at least one side is a company or association"
    UNSIGNED_TEXT = "unsigned-text", "a draft or agreed text that nobody signed"


class Subject(Vocabulary):
    """What an instrument is about (the subject terms of the United Nations Treaty Series, reduced).

    >>> Subject.FISHERIES.definition
    'catching, landing and rearing fish and other life of the sea'
    """

    PEACE = "peace", "the end of a war and its consequences"
    ARMISTICE = "armistice", "the halt of fighting before a peace"
    BOUNDARY = "boundary", "where one land ends and another begins"
    TERRITORY = "territory", "title to land or its hand-over"
    ALLIANCE = "alliance", "help in war"
    NEUTRALITY = "neutrality", "staying out of another's war"
    NON_AGGRESSION = "non-aggression", "not attacking one another"
    SPHERES = "spheres", "special interests of states in the lands of others"
    RECOGNITION = "recognition", "recognition of a state or government"
    DIPLOMATIC_RELATIONS = "diplomatic-relations", "embassies, legations and their resumption"
    CONSULAR = "consular", "consuls and the protection of nationals"
    COMMERCE = "commerce", "trade and tariffs"
    NAVIGATION = "navigation", "ships and ports"
    FISHERIES = "fisheries", "catching, landing and rearing fish and other life of the sea"
    CONCESSIONS = "concessions", "oil, coal, timber and other grants to foreigners"
    RAILWAYS = "railways", "building, running and selling railways"
    LEASE = "lease", "letting land to a foreign state"
    OCCUPATION = "occupation", "military occupation and its end"
    DEBTS = "debts", "debts and claims for money or damages"
    NATIONALS = "nationals", "inhabitants, prisoners and their return"
    VISITS = "visits", "visits to graves and former homes, and entry without visa"
    CULTURE = "culture", "culture and education"
    SCIENCE = "science", "research and technology, space included"
    ENVIRONMENT = "environment", "the care of nature, wild animals and seas"
    NUCLEAR = "nuclear", "nuclear energy, and the dismantling of nuclear arms and ships"
    AIR_SERVICES = "air-services", "flights and the rights to fly"
    RESCUE = "rescue", "help to people and ships in distress"
    TAXATION = "taxation", "taxes, double taxation included"
    INVESTMENT = "investment", "the protection of investors, and the end of it"
    LEGAL_ASSISTANCE = "legal-assistance", "extradition, criminal matters and customs"
    SANCTIONS = "sanctions", "measures against a state, its trade or its officials"
    SECURITY = "security", "defence and military arrangements with a third state"
    SUBVERSION = "subversion", "propaganda and the agencies of a foreign movement"
    COOPERATION = "cooperation", "general and economic cooperation"
    PEACE_TREATY_TALKS = "peace-treaty-talks", "how a peace treaty is to be negotiated"


class Obligation(Vocabulary):
    """What a party must do in case of war (the obligations of ATOP 3.0).

    >>> Obligation.DEFENCE.code
    'DEFENSE'
    """

    DEFENCE = "defence", "help a partner that is attacked", "DEFENSE"
    OFFENCE = "offence", "help a partner that attacks", "OFFENSE"
    NEUTRALITY = "neutrality", "give no help to a partner's enemy", "NEUTRAL"
    NON_AGGRESSION = "non-aggression", "use no force against a partner", "NONAGG"
    CONSULTATION = "consultation", "confer with a partner in a crisis", "CONSUL"


class PartyRole(Vocabulary):
    """The part someone takes in an instrument (Vienna Convention on the Law of Treaties, arts. 2, 11-15, 35-36).

    >>> PartyRole.ACCEDING.definition
    'bound without having signed at first'
    """

    SIGNATORY = "signatory", "signed, or issued a joint text together with others"
    ACCEDING = "acceding", "bound without having signed at first"
    SUCCEEDING = "succeeding", "bound in the place of a state that it followed"
    ISSUER = "issuer", "made a text of one side"
    ADDRESSEE = "addressee", "is the one to whom a text of one side is directed"
    GUARANTOR = "guarantor", "undertook that others keep the text"
    DECLINED_TO_SIGN = "declined-to-sign", "took part in the making and did not sign"

    @property
    def is_bound(self) -> bool:
        """Whether questions about parties count this role."""
        return self not in (PartyRole.GUARANTOR, PartyRole.DECLINED_TO_SIGN)


class LinkKind(Vocabulary):
    """What one instrument does to another (Vienna Convention on the Law of Treaties, arts. 30-31, 39-41, 54-59).

    >>> LinkKind.ACCOMPANIES.definition
    'was made with the other and belongs to it'
    """

    AMENDS = "amends", "changes the words of the other"
    SUPPLEMENTS = "supplements", "adds to the other"
    ACCOMPANIES = "accompanies", "was made with the other and belongs to it"
    IMPLEMENTS = "implements", "carries out what the other lays down"
    SUPERSEDES = "supersedes", "takes the place of the other"
    TERMINATES = "terminates", "ends the other"
    SUSPENDS = "suspends", "stops the other for a time"
    RENEWS = "renews", "prolongs the other"
    REAFFIRMS = "reaffirms", "states that the other stands"
    INTERPRETS = "interprets", "says how the other is to be read"

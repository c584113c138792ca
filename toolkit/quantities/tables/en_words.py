"""English words around numbers: those that make a number a label, and those that it cannot count."""

# After these a number names something: Table 4, Type 2, No. 10, Highway 61.
LABELS = frozenset(
    """
    act addendum algorithm annex apollo appendix appendices apartment apt arm article articles assay axiom band batch
    bay boeing airbus box boxes building bus bullet case chapter chapters chap channel clause claim claims class code
    cohort column columns condition conjecture corollary cycle day definition district division door draft
    edition element episode eq eqn eqs eqns equation equations ex example examples exercise exercises exhibit
    experiment experiments exp factor falcon fig figs figure figures flat flight floor footnote form formula formulae
    game gate generation genotype grade group groups h highway hwy homework hypothesis id instruction interstate issue
    item items job kit lane lemma lesson level levels lemmas line lines list location lot march matchday meeting method
    mission mode model models module month motorway no nos nr nrs note notes number numbers num nums objective option
    option order page pages panel panels para paragraph paragraphs part parts passage path patient period phase phases
    phone pier pillar pin plan plate platform player plot point pos position pp problem proc proposition protocol
    psalm quarter question questions r rank ref refs reference references region remark report resolution respectively
    release road room round route row rows rule run sample scenario scene scheme schemes score scores season sec sect
    section sections sects segment sequence series session sheet shelf site sites size slide species stage stages
    station step steps story strategy street study subject subjects subsection subtype suite supplement supplementary
    survey symbol tab table tables task team tel test text texts theorem thm tier title titles topic track trial type
    types unit v ver version versions verse vol vols volume volumes wave week windows world year zip zone
    """.split()
)

# Words of the language's grammar, and common verbs: no noun that a number could name or count.
FUNCTION_WORDS = frozenset(
    """
    a about above across after against ago all almost along already also although always am among an and another any
    approximately are around as at away back be became because become been before began being below between beyond
    both but by came can cannot come could currently despite did do does doing done down due during each either else
    especially even ever every everyone exactly except few finally first for former from further gave get give given
    go going gone got had has have having he hence her here him his how however i if in including indeed instead into
    is it its itself just last later latter least less like made make makes many may me might mine more moreover most
    much must my near nearly neither never next no nobody none nor not nothing now of off often on once one only onto
    or other others otherwise ought our out outside over own per perhaps plus previously put quite rather really
    recently respectively said same say says second see seen set several shall she should since so some something
    sometimes soon still such than that the their them themselves then there thereafter therefore these they third
    this those though through throughout thus till to together too total toward towards under unless unlike until up
    upon us use used uses using usually versus very via vs was we well were what when where whereas whether which
    while who whom whose why will with within without worth would yes yet you your
    averaged contains contained containing cost costs equals equal exceeded had has hit included include includes
    involved involving measured numbered paid pay reached reaching received remained scored sold spent take taken took
    totalled totaled totaling totalling turned weigh weighed weighing weighs won
    """.split()
)

# After a number these are no counted noun.
NOT_COUNTED = frozenset(
    "ago apart away each earlier here later old older per respectively there times younger yesterday today "
    "adds allows becomes brings comes contains does gets gives goes has includes keeps lets makes provides requires says "
    "seems takes tells".split()
)

# Label words that are verbs too: "scored 3 goals" and "Score 3" differ in the noun that follows.
LABEL_VERBS = frozenset(
    """
    box case cases days form list order part place plan play plot point points project question questions report result
    run sample score step study survey team test title track
    """.split()
)

# Nouns that name a measured value: the number after them is that value, "a mean of", "median 17".
VALUE_NOUNS = frozenset(
    """
    age ages amount area average capacity ci coefficient correlation cost count cpi cutoff degree density depth diameter
    difference dimension dimensions distance df dose duration energy error factor fee frequency gdp gain gpa height hr
    index iqr intensity interval iq kappa length limit mass max maximum mean median min minimum mode odds or
    percentage population pressure price probability range rate ratio result rr sd score sem share size sd speed std sum
    temperature term threshold thickness time times top total totals value values variance velocity volume voltage weight width zero
    """.split()
)

# Singular nouns and words after which "one" says no count: "one reason", "one would expect".
ABSTRACT = frozenset(
    """
    advantage alternative answer approach argument aspect assumption can caveat challenge concern conclusion could day
    difficulty drawback example explanation exception hand idea implication interpretation issue key lesson limitation may
    might must notable obvious obviously option patient's order possibility possible potential problem question reason
    should side simply solution step strategy such then thing way way's weakness will would
    """.split()
)

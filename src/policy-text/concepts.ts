/** What policies say in many ways: whichever is used, it counts as the same word. Beginnings of words; `_` parts the words of a phrase. */
export const concepts: Record<string, string> = {
  staff:
    'employee staff worker volunteer colleague co-worker team_member member_of_staff members_of_staff crew workforce personnel manager',
  colleague:
    'colleague co-worker fellow other_employee other_staff other_member other_volunteer another_employee another_member team_mate workmate',
  served:
    'service_user service_users client customer patient resident people_we_support people_we_care people_you_support people_in_our_care people_in_their_care beneficiar pupil student tenant guest participant member_information children young_people vulnerable_adult families family_member relative those_we_support',
  company:
    'organisation organization company charity trust business employer council association firm group provider',
  partner: 'supplier partner contractor competitor rival third_part stakeholder donor funder',
  post: 'post posts posting posted publish share sharing upload comment tweet retweet blog write publicis display',
  site: 'social_media social_network networking site facebook twitter linkedin instagram tiktok youtube whatsapp forum online internet web',
  photo: 'photo photograph picture image video film footage recording selfie',
  consent: 'consent permission authoris authoriz approv agreed agreement obtain',
  confidential:
    'confidential secret sensitive proprietary not_public non-public privileged commercially internal_working trade_secret not_been_made_public unpublished disclos reveal divulge leak',
  personaldata:
    'personal_data personal_information personal_detail address telephone phone_number date_of_birth bank_detail password login pin gdpr data_protection identifiable identity private_information home_address',
  defame:
    'defam libel slander disparag derogat denigrat critici detriment negative grievance complain malicious rumour untrue false_statement',
  disrepute:
    'disrepute reputation embarrass discredit damage_the bad_light ill_repute good_name standing lose_faith public_confidence',
  discriminate:
    'discriminat racis sexis homophob transphob ageis disab gender race religio belief sexual_orientation ethnic protected_characteristic marital pregnan prejudic equality nationality hate',
  bully:
    'bully bullie harass intimidat victimis threat abus humiliat cyberbully stalk troll demean unkind dignity courtes hostile insult',
  argue: 'argu disagree disput conflict antagonis confront heated debate retaliat quarrel provoc',
  escalate:
    'complaint enquir inquir press journalist media_enquiries reporter legal_question refer_to refer_them refer_these seek_advice negative_comment',
  copyright:
    'copyright intellectual_property trademark trade_mark logo licen artwork plagiar acknowledg brand credit_the infring ownership_of_material',
  endorse:
    'endors retweet re-tweet like_or_share liking linking link_to links_to sharing_content forward support_for promot recommend follow friend_request other_people',
  indecent:
    'offensive obscene indecent porn explicit profan swear abusive_language vulgar foul inappropriate lewd language',
  illegal: 'illegal unlawful crim drug alcohol drunk drink weapon violen self-harm gambl law extremis',
  conduct:
    'conduct professional behav integrity values standard code_of_conduct inappropriate_behaviour lawful unacceptable judgement judgment',
  behalf:
    'on_behalf represent speak_for speaking_for spokesperson official in_the_name official_account in_an_official authority_to authorised_to corporate_account commit_the binding impression',
  identify:
    'identify_yourself introduce_yourself state_your_name your_name_and_role be_open transparent disclose_your disclose_that name_and_job say_who',
  ownview:
    'disclaimer views_are opinions_are own_view own_opinion views_expressed personal_view my_own personal_capacity first_person own_behalf speak_for_yourself',
  profile: 'profile username user_name handle display_name account_name screen_name page_name bio biography',
  employername:
    'name_the mention refer_to_the reference_to identif_as employed_by who_you_work where_you_work work_for employer works_for association_with as_your_employer link_yourself identify_yourself_as publicly_identify',
  hours:
    'working_hours work_time working_time during_work break lunch on_duty shift hours own_time personal_time works_time time_at_work duties productivity interfere excessive',
  device:
    'computer laptop equipment device network system workstation desktop hardware tablet company_phone work_phone business_purpose business_use personal_use private_use on_our_computer',
  workmail:
    'work_email work_e-mail email_address e-mail_address company_email business_email register sign_up signing_up',
  mislead:
    'mislead false inaccura pretend imperson someone_other untruth deceptive fake factual exaggerat anonymous',
  nuisance: 'chain spam junk hoax unsolicited scam virus nuisance joke gossip annoyance mass_mail bulk',
  privacy:
    'privacy_setting settings security_setting who_can_see limit_who restrict_access visible public_by_default friends_only private_profile setting',
  email: 'email e-mail mailbox inbox recipient attachment',
  security:
    'virus malware software download install encrypt back-up backup firewall phishing usb removable update patch anti-virus',
  phone: 'mobile handset driving drive call landline hands-free text_message',
  review: 'review reviewed annually every_year amended update revised version',
  approve: 'approved_by authorised_by policy_owner ratified board trustees adopted signed_off',
  discipline: 'disciplinary dismissal gross_misconduct misconduct termination breach sanction',
  monitor:
    'monitor right_to_inspect intercept log record reserves_the_right audit access_to_websites restrict',
  applies: 'applies_to this_policy scope covers purpose_of aim objective sets_out intended guidelines',
  training: 'induction training read_and_understood acknowledge sign aware_of_the_policy circulated notified',
  archive: 'archive retain retention kept_for copy_of_the_original stored_for',
  law: 'act_1 act_2 regulation legislation statut human_rights equality_act',
  beware:
    'aware mindful remember consider think bear_in_mind recommend advis tips responsible forever permanent',
  care: 'care careful caution take_care cautious',
};
